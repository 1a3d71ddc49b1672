import { ObjectType } from 'type-graphql';
import { describedEnum } from '../reading/filtering.js';
import { Stored } from '../Stored.js';

/** What happened to a record, as far as the caller could see it. */
export enum ChangeKind {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  WITHDRAWN = 'WITHDRAWN',
}
describedEnum(ChangeKind, 'ChangeKind', 'What happened to a record.', {
  CREATED: 'It was recorded.',
  CHANGED: 'It, or a part of it, was changed; or it came to be seen by more people than before.',
  WITHDRAWN: 'It was taken away, or can no longer be seen by the caller. What it said is not told.',
});

/** One row of the log: who changed what, in what role, when. Triggers write it; nobody else does. */
@ObjectType({
  implements: [Stored],
  description: 'One committed change of a record: who made it, in what role, when, and what it changed.',
})
export class Change extends Stored {}

/** One field of a record, before and after a change. */
@ObjectType({ description: 'One field of a record, before and after a change.' })
export class FieldChange {}
