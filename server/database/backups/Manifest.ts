/** What a backup says of itself: `manifest.json`, written last. */
export interface Manifest {
  format: 1;
  madeAt: string;
  /** Of the server it was made from, for example `18.4`. */
  postgresVersion: string;
  tables: TableContent[];
  /** Where the counters stood; null for one never used. */
  sequences: { name: string; lastValue: string | null }[];
}

/** One table: its rows lie in `tables/<name>.ndjson.gz`, each line an array of the columns' texts, null for none. */
export interface TableContent extends TableShape {
  rows: number;
  /** Of the lines, before compression. */
  sha256: string;
}

/** A table and those of its columns that are stored, not computed. */
export interface TableShape {
  name: string;
  columns: { name: string; type: string }[];
}

export const MANIFEST = 'manifest.json';

export function fileOfTable(name: string): string {
  return `tables/${name}.ndjson.gz`;
}
