import type { DemoEdition, DemoIndicator } from './content/strategy/readings.js';
import { rowsOf } from './rowsOf.js';

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];

/** Inserts what is measured, and what was read of it edition by edition. */
export async function loadReadings(
  insert: (table: string, rows: Record<string, unknown>[]) => Promise<void>,
  indicators: DemoIndicator[],
  editions: DemoEdition[],
): Promise<void> {
  await insert('indicator', rowsOf(indicators, RECORDED));
  await insert('edition', rowsOf(editions, RECORDED, ['readings']));
  const readings = editions.flatMap(({ key, readings: read }) =>
    read.map((one, at) => ({ key: `${key}/${at}`, edition: key, ...one })),
  );
  await insert('reading', rowsOf(readings, ['edition', 'indicator']));
}
