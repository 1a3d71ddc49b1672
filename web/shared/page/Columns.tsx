import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import classes from './Columns.module.css';

interface ColumnsProps {
  /** What most come for: the wide column, and the first to be seen where there is room for one. */
  main: ReactNode;
  aside: ReactNode;
  /** Where there is room for one column only, the two are chosen between by these names; without them they follow one another. */
  names?: { label: string; main: string; aside: string };
  /** Two columns as wide as each other. */
  even?: boolean;
}

/** Two columns side by side, or one at a time on a narrow screen. */
export function Columns({ main, aside, names, even }: ColumnsProps) {
  const [shown, setShown] = useState<'main' | 'aside'>('main');
  return (
    <>
      {names && (
        <div className={classes.tabs} data-print="hide">
          <SegmentedControl
            fullWidth
            aria-label={names.label}
            value={shown}
            onChange={(value) => setShown(value)}
            data={[
              { value: 'main', label: names.main },
              { value: 'aside', label: names.aside },
            ]}
          />
        </div>
      )}
      <div className={classes.columns} data-tabbed={names ? '' : undefined} data-even={even ? '' : undefined}>
        <div data-hidden={names && shown !== 'main' ? '' : undefined}>{main}</div>
        <div data-hidden={names && shown !== 'aside' ? '' : undefined}>{aside}</div>
      </div>
    </>
  );
}
