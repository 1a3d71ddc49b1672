/** What stands in a cell. */
export type Cell = string | number | null;

/** A sheet as rows of cells; what is merged stands in each of its cells. */
export interface Grid {
  name: string;
  rows: Cell[][];
}

/** A heading as it is compared: small letters, single spaces, no marks at its ends. */
export function heading(cell: Cell | undefined): string {
  return String(cell ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s:.*]+|[\s:.*]+$/g, '');
}

/** The number of a column of a row of headings; -1 where it is not there. */
export const columnOf = (headings: Cell[] | undefined, name: string): number =>
  (headings ?? []).findIndex((cell) => heading(cell) === name);

/** A year as a cell holds it; null where it holds none. */
export function yearIn(cell: Cell | undefined): number | null {
  const found = /^(?:\D{0,12}\s)?((?:19|20)\d{2})(?:\.0)?$/.exec(String(cell ?? '').trim());
  return found ? Number(found[1]) : null;
}

/** Cells of a row of headings with what stands to the left put where nothing stands. */
export function filledForward(row: Cell[] | undefined, length: number): Cell[] {
  let last: Cell = null;
  return Array.from({ length }, (_, at) => {
    const cell = row?.[at] ?? null;
    if (heading(cell) !== '') last = cell;
    return last;
  });
}
