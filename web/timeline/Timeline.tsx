import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { ShowMore } from '../shared/list/ShowMore';
import { EmptyState } from '../shared/page/EmptyState';
import { dayOf } from '../shared/time/calendar';
import { formatDay } from '../shared/time/formatDay';
import { TimelineEntryRow } from './TimelineEntryRow';
import classes from './Timeline.module.css';

const fragment = gql(`
  fragment Timeline_timeline on TimelineEntryConnection {
    totalCount
    nodes {
      id
      occurredAt
      ...TimelineEntryRow_entry
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

interface TimelineProps {
  timeline: FragmentType<typeof fragment>;
  loadMore: (after: string) => Promise<unknown>;
  /** Whether something is left out by a filter, so that nothing found is not taken for nothing there. */
  isFiltered?: boolean;
  /** Organizations whose names the page says already. */
  without?: readonly string[];
}

/** Pixels of a usual line; real heights are measured as lines are drawn. */
const usualHeight = 132;

/** How far down the page the list begins, as it is after every drawing. */
function useOffset() {
  const box = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  // What stands above may have grown with any drawing; a new offset draws once more, the same one does not.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- measured after every drawing
  useLayoutEffect(() => {
    if (box.current) setOffset(Math.round(box.current.getBoundingClientRect().top + window.scrollY));
  });
  return [box, offset] as const;
}

/** A history of any length under a heading for every month: only the lines in sight are drawn. */
export function Timeline({ timeline, loadMore, isFiltered = false, without }: TimelineProps) {
  const connection = readFragment(fragment, timeline);
  const { t, i18n } = useTranslation('timeline');
  const entries = connection.nodes;
  const [box, scrollMargin] = useOffset();
  const months = entries.map((entry) => dayOf(entry.occurredAt).slice(0, 7));
  const rows = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => usualHeight,
    getItemKey: (place) => entries[place]!.id,
    overscan: 6,
    scrollMargin,
    initialRect: { width: 1024, height: 2000 },
  });
  if (entries.length === 0) {
    return (
      <EmptyState kind="TIMELINE" title={isFiltered ? t('emptyFiltered') : t('empty')}>
        {isFiltered ? t('emptyFilteredHelp') : t('emptyHelp')}
      </EmptyState>
    );
  }
  return (
    <>
      <ol ref={box} className={classes.lines} style={{ height: rows.getTotalSize() }} aria-label={t('list')}>
        {rows.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            className={classes.line}
            aria-setsize={connection.totalCount ?? -1}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
          >
            {months[index] !== months[index - 1] && (
              <h3 className={classes.month}>{formatDay(`${months[index]}-01`, i18n.language, 'month')}</h3>
            )}
            <TimelineEntryRow entry={entries[index]!} without={without} as="div" />
          </li>
        ))}
      </ol>
      <ShowMore
        shown={entries.length}
        totalCount={connection.totalCount}
        pageInfo={connection.pageInfo}
        loadMore={loadMore}
      />
    </>
  );
}
