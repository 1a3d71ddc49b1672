import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import classes from './VirtualList.module.css';

interface VirtualListProps<Item> {
  items: readonly Item[];
  /** What the list is of, for those who do not see it. */
  label: string;
  keyOf: (item: Item) => string;
  children: (item: Item, place: number) => ReactNode;
  /** Pixels of a usual row; real heights are measured as rows are drawn. */
  rowHeight?: number;
  /** CSS height of the window on to the list. */
  height?: string;
  /** Called when the last loaded row is near, where more can be fetched. */
  onNearEnd?: () => void;
}

/** A list of any length, of which only the rows in sight are drawn: 12,000 rows scroll as easily as twelve. */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, label, keyOf, children, rowHeight = 56, height = '70vh', onNearEnd } = props;
  const box = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    getItemKey: (place) => keyOf(items[place]!),
    overscan: 8,
    onChange: ({ range }) => {
      if (range && range.endIndex >= items.length - 10) onNearEnd?.();
    },
  });
  return (
    // A scrolling box must be reachable by keyboard, or its rows are not.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className={classes.box} style={{ maxHeight: height }} tabIndex={0} role="group" aria-label={label}>
      <div role="list" aria-label={label} className={classes.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => (
          <div
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            role="listitem"
            aria-setsize={items.length}
            aria-posinset={row.index + 1}
            className={classes.row}
            style={{ transform: `translateY(${row.start}px)` }}
          >
            {children(items[row.index]!, row.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
