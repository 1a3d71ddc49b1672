import { sql } from 'kysely';
import { ID, ObjectType } from 'type-graphql';
import { uuidOf } from '../shared/globalId.js';
import type { Row, Sql } from '../shared/reading/Reading.js';
import { mapped } from '../shared/reading/Parameter.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';
import { MinutesPoint } from './MinutesPoint.js';

/** What is soon due, in days from today. */
export const SOON_DAYS = 14;

/** What needs somebody's attention on a Monday, in the caller's partnership. Younger rooms add theirs. */
@ObjectType({
  description:
    "What needs attention in the caller's partnership, right to the day in Sweden: one screen for a Monday. `totalCount` of each list is its count.",
})
export class Overview {}

/** Rows of the partnership the overview is of. */
export const ofPartnership = (row: Row, item: Row): Sql => sql`${item('partnership_id')} = ${row('partnership_id')}`;

/** Rows that concern the organization the overview is narrowed to, by one of these columns; all when it is not. */
export function ofOrganization(row: Row, columns: Sql[]): Sql {
  return sql`(${row('organization_id')} is null or ${row('organization_id')} in (${sql.join(columns)}))`;
}

declareReading(Overview, {
  table: null,
  fields: {
    minutesPointsDue: {
      kind: 'connection',
      of: () => MinutesPoint,
      description: `Points of minutes that are late or to be followed up within ${SOON_DAYS} days, by when.`,
      where: (
        row,
        item,
      ) => sql`${item('done_on')} is null and ${item('follow_up_on')} <= ${TODAY} + ${sql.lit(SOON_DAYS)}
        and ${ofOrganization(row, [item('owner_id')])}
        and exists (select 1 from interaction i where i.id = ${item('interaction_id')} and i.partnership_id = ${row('partnership_id')})`,
    },
  },
});

extendReading(Query, {
  overview: {
    kind: 'one',
    of: () => Overview,
    description: "What needs attention in the caller's partnership; null when nobody is signed in.",
    args: {
      organization: {
        type: () => ID,
        nullable: true,
        description: 'Only what this organization promised, was promised, or follows up. All when left out.',
      },
    },
    from: (_row, { organization }) => {
      const narrowed =
        organization == null ? null : mapped(organization, (id) => uuidOf('Organization', String(id), 'organization'));
      return sql`select a.partnership_id, ${narrowed}::uuid as organization_id from account a
        where a.id = nullif(current_setting('samnod.account', true), '')::uuid`;
    },
    where: () => sql`true`,
  },
});
