import { sql } from 'kysely';
import { Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../shared/reading/filtering.js';
import { declareReading, extendReading } from '../shared/reading/Reading.js';
import type { Row } from '../shared/reading/Reading.js';
import { Day } from '../shared/scalars.js';
import { Organization } from './Organization.js';
import { SuccessionKind } from './Succession.js';

/** Which way a chain of successions goes. */
export enum SuccessionDirection {
  PREDECESSOR = 'PREDECESSOR',
  SUCCESSOR = 'SUCCESSOR',
}
describedEnum(SuccessionDirection, 'SuccessionDirection', 'Which way a chain of successions goes.', {
  PREDECESSOR: 'Before it.',
  SUCCESSOR: 'After it.',
});

/** An organization that another continues or is continued by, however many steps away. */
@ObjectType({ description: 'An organization that another continues or is continued by, however many steps away.' })
export class SuccessionStep {}

declareReading(SuccessionStep, {
  table: null,
  fields: {
    direction: {
      kind: 'value',
      type: () => SuccessionDirection,
      description: 'Whether it was before or came after.',
      sql: (row) => row('direction'),
    },
    distance: {
      kind: 'value',
      type: () => Int,
      description: 'How many successions lie between, 1 for the nearest.',
      sql: (row) => row('distance'),
    },
    kind: {
      kind: 'value',
      type: () => SuccessionKind,
      description: 'How the one nearer came to continue the one before, or was continued by the one after.',
      sql: (row) => row('kind'),
    },
    occurredOn: { kind: 'value', type: () => Day, description: 'From which day.', sql: (row) => row('occurred_on') },
    organization: {
      kind: 'one',
      of: () => Organization,
      nullable: false,
      description: 'Which organization.',
      where: (row, item) => sql`${item('id')} = ${row('id')}`,
    },
  },
});

/** Beyond this many steps nobody follows a chain; it also ends one that bites its tail. */
const MOST_STEPS = 50;

/** All that an organization continues and all that continue it, as far as the caller may see, each at its least distance. */
const chainOf = (row: Row) => sql`
  with recursive chain(id, direction, distance, kind, occurred_on) as (
    (
      select s.predecessor_id, 'PREDECESSOR', 1, s.kind, s.occurred_on from succession s where s.successor_id = ${row('id')}
      union all
      select s.successor_id, 'SUCCESSOR', 1, s.kind, s.occurred_on from succession s where s.predecessor_id = ${row('id')}
    )
    union
    select step.* from chain c cross join lateral (
      select s.predecessor_id, c.direction, c.distance + 1, s.kind, s.occurred_on from succession s
      where c.direction = 'PREDECESSOR' and s.successor_id = c.id
      union all
      select s.successor_id, c.direction, c.distance + 1, s.kind, s.occurred_on from succession s
      where c.direction = 'SUCCESSOR' and s.predecessor_id = c.id
    ) step where c.distance < ${sql.lit(MOST_STEPS)}
  )
  select distinct on (direction, id) * from chain where id <> ${row('id')} order by direction, id, distance, occurred_on`;

extendReading(Organization, {
  successionChain: {
    kind: 'list',
    of: () => SuccessionStep,
    description: 'All that it continues and all that continue it, in the order of time.',
    from: chainOf,
    where: () => sql`true`,
    orderBy: (item) => sql`${item('occurred_on')}, ${item('direction')}, ${item('distance')}, ${item('id')}`,
  },
});
