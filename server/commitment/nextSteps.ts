import { sql } from 'kysely';
import { PRINCIPAL_OF, WRITES_FOR } from '../shared/policies.js';
import { joined } from '../shared/reading/filtering.js';
import type { Row, Sql } from '../shared/reading/Reading.js';
import { CommitmentStep, type CommitmentSide, STEPS } from './CommitmentStep.js';

const writesFor = sql.raw(WRITES_FOR);

/** Whether the caller is of a side, as SQL over a commitment's row. */
const isOfSide: Record<CommitmentSide, (row: Row) => Sql> = {
  GIVER: (row) => sql`${row('giver_id')} = ${writesFor}`,
  RECEIVER: (row) => sql`${row('receiver_id')} = ${writesFor}`,
  RECORDER: (row) => sql`${row('recorded_by_organization_id')} = ${writesFor}`,
  PRINCIPAL: (row) => sql`(${writesFor} is not null and ${row('partnership_id')} = any(${sql.raw(PRINCIPAL_OF)}))`,
};

/** The steps that the caller may take with a commitment now, in the order of the enum. */
export function nextSteps(row: Row): Sql {
  const steps = Object.values(CommitmentStep).map((step) => {
    const { from, by } = STEPS[step];
    const states = sql.join(from.map((status) => sql.lit(status)));
    const sides = by.map((side) => isOfSide[side](row));
    return sql`case when ${row('status')} in (${states}) and ${joined(sides, 'or')} then ${sql.lit(step)} end`;
  });
  return sql`to_json(array_remove(array[${sql.join(steps)}]::text[], null))`;
}
