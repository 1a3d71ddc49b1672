import type { ReactNode } from 'react';
import classes from './FigureTable.module.css';

interface FigureTableProps {
  caption: string;
  columns: readonly string[];
  /** Whether it holds words, and rather scrolls than breaks them on a phone. */
  isWide?: boolean;
  rows: readonly { key: string; cells: readonly ReactNode[]; isOld?: boolean }[];
}

/** A table of figures in a box that scrolls where it is wider than the page; the first cell heads its row. */
export function FigureTable({ caption, columns, rows, isWide }: FigureTableProps) {
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.box} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table} data-wide={isWide}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells], isOld }) => (
            <tr key={key} className={isOld ? classes.old : undefined}>
              <th scope="row">{head}</th>
              {cells.map((cell, at) => (
                <td key={columns[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
