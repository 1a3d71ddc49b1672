import type { ImportOutcome, SkipReason } from '../gql/graphql';

/** What one row of a file did to one record. */
interface Touched {
  row: number;
  outcome: ImportOutcome;
  skipReason?: SkipReason | null;
  record?: { __typename?: string } | null;
}

/** What one row of a file did, to all its records together. */
export interface ReceiptRow<Of> {
  row: number;
  outcome: ImportOutcome;
  touched: Of[];
}

/** The person first, then the role, then an organization that was registered on the way. */
const order = ['Interaction', 'Contact', 'Affiliation', 'Organization'];

function placeOf({ record }: Touched): number {
  const place = order.indexOf(record?.__typename ?? '');
  return place < 0 ? order.length : place;
}

/** A row made its person, added to one who was known, or did nothing. */
function outcomeOf(touched: readonly Touched[]): ImportOutcome {
  if (touched.every(({ outcome }) => outcome === 'SKIPPED')) return 'SKIPPED';
  const person = touched.find(({ record }) => record?.__typename === 'Contact');
  if (person) return person.outcome;
  return touched.some(({ record }) => record?.__typename === 'Affiliation') ? 'CHANGED' : touched[0]!.outcome;
}

/** The records that a receipt names, put together by the row that touched them. */
export function receiptRows<Of extends Touched>(records: readonly Of[]): ReceiptRow<Of>[] {
  const rows = new Map<number, Of[]>();
  for (const record of records) rows.set(record.row, [...(rows.get(record.row) ?? []), record]);
  return [...rows].map(([row, touched]) => ({
    row,
    outcome: outcomeOf(touched),
    touched: touched.toSorted((one, other) => placeOf(one) - placeOf(other)),
  }));
}
