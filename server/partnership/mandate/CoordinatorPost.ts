import { sql } from 'kysely';
import { Int, ObjectType } from 'type-graphql';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Day } from '../../shared/scalars.js';
import { TODAY } from '../../shared/today.js';
import { CoordinatorAppointment } from './CoordinatorAppointment.js';

/** How many days ahead an end that nobody follows on is told of. */
const ENDS_SOON_DAYS = 90;

/** The post of coordinator, and whether it is, or is soon to be, vacant. */
@ObjectType({ description: 'The post of coordinator, and whether it is, or is soon to be, vacant.' })
export abstract class CoordinatorPost {}

declareReading(CoordinatorPost, {
  table: null,
  fields: {
    isVacant: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether nobody is the coordinator today.',
      sql: (row) => sql`(${row('id')} is null)`,
    },
    appointment: {
      kind: 'one',
      of: () => CoordinatorAppointment,
      description: 'Who is it today; null when nobody, or not to be seen.',
      where: (row, item) => sql`${item('id')} = ${row('id')}`,
    },
    next: {
      kind: 'one',
      of: () => CoordinatorAppointment,
      description: 'Who is to be it next; null when nobody is appointed yet.',
      where: (row, item) => sql`${item('partnership_id')} = ${row('partnership_id')} and ${item('from')} > ${TODAY}`,
      orderBy: (item) => item('from'),
    },
    vacantFrom: {
      kind: 'value',
      type: () => Day,
      nullable: true,
      description: 'The first day, today or later, on which nobody is appointed; null when no end is in sight.',
      sql: (row) => row('vacant_from'),
    },
    daysLeft: {
      kind: 'value',
      type: () => Int,
      nullable: true,
      description: 'How many days until then; 0 when it is vacant today, null when no end is in sight.',
      sql: (row) => sql`(${row('vacant_from')} - ${TODAY})`,
    },
    isAlarming: {
      kind: 'value',
      type: () => Boolean,
      description: `Whether nobody is appointed today, or nobody will be within ${ENDS_SOON_DAYS} days: the principals need to act.`,
      sql: (row) => sql`coalesce(${row('vacant_from')} - ${TODAY} <= ${sql.lit(ENDS_SOON_DAYS)}, false)`,
    },
  },
});

const appointed = (on: ReturnType<typeof sql>) =>
  sql`from coordinator_appointment c where c.partnership_id = a.partnership_id and c."from" <= ${on} and coalesce(c.until >= ${on}, true)`;

extendReading(Query, {
  coordinatorPost: {
    kind: 'one',
    of: () => CoordinatorPost,
    description: "The post of coordinator in the caller's partnership; null when nobody is signed in.",
    // The first day without anybody is today, or follows on the last day of some appointment.
    from: () => sql`select a.partnership_id,
        (select c.id ${appointed(TODAY)} order by c."from" desc limit 1) as id,
        (select min(d.day) from (select ${TODAY} as day union all select e.until + 1 from coordinator_appointment e
            where e.partnership_id = a.partnership_id and e.until >= ${TODAY}) d
          where not exists (select 1 ${appointed(sql`d.day`)})) as vacant_from
      from account a where a.id = nullif(current_setting('samnod.account', true), '')::uuid`,
    where: () => sql`true`,
  },
});
