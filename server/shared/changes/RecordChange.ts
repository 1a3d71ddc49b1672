import { sql } from 'kysely';
import { Extensions, ID, ObjectType, Resolver, Subscription } from 'type-graphql';
import { SIGNED_IN } from '../Allowed.js';
import type { Context } from '../Context.js';
import { declareReading } from '../reading/Reading.js';
import { Recorded } from '../Recorded.js';
import { ChangeKind } from './Change.js';
import { followChanges } from './followChanges.js';

/** A record that was just created, changed or withdrawn: all that one or several commits did to it, in one. */
@ObjectType({ description: 'A record that was just created, changed or withdrawn.' })
export class RecordChange {}

declareReading(RecordChange, {
  table: null,
  fields: {
    kind: { kind: 'value', type: () => ChangeKind, description: 'What happened to it.', sql: (row) => row('kind') },
    recordType: {
      kind: 'value',
      type: () => String,
      description: 'Name of its type.',
      sql: (row) => row('record_type'),
    },
    recordId: {
      kind: 'value',
      type: () => ID,
      description: 'Its id. A withdrawn record has no more than that.',
      sql: (row) => sql`global_id(${row('record_type')}, ${row('record_id')})`,
    },
    record: {
      kind: 'one',
      of: () => Recorded,
      description: 'It, as it stands now; null when the caller may not see it, or no longer.',
      from: (row) => sql`select ${row('record_type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
  },
});

@Resolver()
export class RecordChangeResolver {
  @Subscription(() => RecordChange, {
    description:
      'Every record that is created, changed or withdrawn from now on, as far as the caller may see. For keeping a page fresh; for keeping another system in step, follow `changes`.',
    subscribe: ({ context, info }) => followChanges(context as Context, info),
  })
  @Extensions({ allowed: SIGNED_IN })
  recordChanged(): RecordChange {
    throw new Error('what is told is answered whole, by followChanges');
  }
}
