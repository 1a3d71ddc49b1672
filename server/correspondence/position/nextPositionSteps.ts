import { sql } from 'kysely';
import { PRINCIPAL_OF, WRITES_FOR } from '../../shared/policies.js';
import type { Row, Sql } from '../../shared/reading/Reading.js';
import { POSITION_STEPS, type PositionHand, PositionStep } from './PositionStep.js';

const ofPrincipal = (row: Row) =>
  sql`(${sql.raw(WRITES_FOR)} is not null and ${row('partnership_id')} = any(${sql.raw(PRINCIPAL_OF)}))`;

/** Whether the caller has the hand that a step takes, as SQL over a position's row. */
const hands: Record<PositionHand, (row: Row) => Sql> = {
  MEMBER: () => sql`(${sql.raw(WRITES_FOR)} is not null)`,
  PRINCIPAL: ofPrincipal,
  DECIDER: (row) => sql`may_approve(${row('partnership_id')})`,
};

/** The steps that the caller may take with a position now, in the order of the enum. */
export function nextPositionSteps(row: Row): Sql {
  const steps = Object.values(PositionStep).map((step) => {
    const { from, by } = POSITION_STEPS[step];
    const states = sql.join(from.map((status) => sql.lit(status)));
    return sql`case when ${row('status')} in (${states}) and ${hands[by](row)} then ${sql.lit(step)} end`;
  });
  return sql`to_json(array_remove(array[${sql.join(steps)}]::text[], null))`;
}
