import { sql } from 'kysely';
import { PRINCIPAL_OF, WRITES_FOR } from '../../shared/policies.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import type { Row, Sql } from '../../shared/reading/Reading.js';

/** What can be done with a letter of our own. */
export enum LetterAct {
  EDIT = 'EDIT',
  REQUEST_APPROVAL = 'REQUEST_APPROVAL',
  APPROVE = 'APPROVE',
  SEND = 'SEND',
  INFORM = 'INFORM',
}
describedEnum(LetterAct, 'LetterAct', 'What can be done with a letter of our own.', {
  EDIT: 'Its words are changed.',
  REQUEST_APPROVAL: 'Those who decide are asked to approve it.',
  APPROVE: 'A decider says yes or no to these very words.',
  SEND: 'It goes out. What stands in the way is said then.',
  INFORM: 'It is noted that the other principal was told.',
});

const ofPrincipal = (row: Row) =>
  sql`(${sql.raw(WRITES_FOR)} is not null and ${row('partnership_id')} = any(${sql.raw(PRINCIPAL_OF)}))`;

/** What the caller may do with a letter now, in the order of the enum. */
export function nextActs(row: Row): Sql {
  const acts: Record<LetterAct, Sql> = {
    EDIT: sql`${row('status')} in ('DRAFT', 'FOR_APPROVAL')`,
    REQUEST_APPROVAL: sql`${row('status')} = 'DRAFT'`,
    APPROVE: sql`${row('status')} = 'FOR_APPROVAL' and may_approve(${row('partnership_id')})`,
    SEND: sql`(${row('status')} = 'FOR_APPROVAL' or ${row('status')} = 'DRAFT' and not ${row('is_joint')}
      and ${row('sender_id')} = ${sql.raw(WRITES_FOR)})`,
    INFORM: sql`${row('direction')} = 'OUT' and not ${row('is_joint')} and ${row('other_informed_on')} is null
      and ${row('sender_id')} = ${sql.raw(WRITES_FOR)}`,
  };
  const open = Object.entries(acts).map(
    ([act, holds]) => sql`case when ${ofPrincipal(row)} and ${holds} then ${sql.lit(act)} end`,
  );
  return sql`to_json(array_remove(array[${sql.join(open)}]::text[], null))`;
}
