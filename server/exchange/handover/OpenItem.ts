import { sql } from 'kysely';
import { ID, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { uuidOf } from '../../shared/globalId.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { mapped } from '../../shared/reading/Parameter.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { TODAY } from '../../shared/today.js';
import { openItems } from './openItems.js';

/** What kind of thing is open. */
export enum OpenItemKind {
  COMMITMENT = 'COMMITMENT',
  MINUTES_POINT = 'MINUTES_POINT',
  AWAITED_ANSWER = 'AWAITED_ANSWER',
  CASE = 'CASE',
  LETTER = 'LETTER',
  POSITION = 'POSITION',
  DIRECTIVE = 'DIRECTIVE',
  VIEWPOINT = 'VIEWPOINT',
  SUPPORT_REQUEST = 'SUPPORT_REQUEST',
  OUTSIDE_MANDATE = 'OUTSIDE_MANDATE',
  OBSTACLE = 'OBSTACLE',
  REJOINDER = 'REJOINDER',
  INVITATION = 'INVITATION',
  DIALOGUE = 'DIALOGUE',
}
describedEnum(OpenItemKind, 'OpenItemKind', 'What kind of thing is open.', {
  COMMITMENT: 'A promise that is not kept yet.',
  MINUTES_POINT: 'A point of minutes that is not done.',
  AWAITED_ANSWER: 'Something said that one side waits for an answer to.',
  CASE: 'A case with an authority that is not closed.',
  LETTER: 'A letter that is being written.',
  POSITION: 'A position that is being worked out, or to be reviewed.',
  DIRECTIVE: 'What the board has directed, and is not settled.',
  VIEWPOINT: 'What the board thinks, without an answer.',
  SUPPORT_REQUEST: 'Support that a principal is asked for and has not given.',
  OUTSIDE_MANDATE: 'An act outside the mandate that a principal has not answered.',
  OBSTACLE: 'What stands in the way.',
  REJOINDER: 'What a member said of a record, without an answer.',
  INVITATION: 'An invitation to become a member, without an answer.',
  DIALOGUE: 'A dialogue that goes on.',
});

/** Something that is not finished, and with whom. Derived whenever it is read. */
@ObjectType({ description: 'Something that is not finished, with whom, and by when: what a successor takes over.' })
export abstract class OpenItem {}

declareReading(OpenItem, {
  table: null,
  noted: (row) => sql`(${row('secret_id')} is null or note_secret(${row('secret_type')}, ${row('secret_id')}))`,
  fields: {
    kind: { kind: 'value', type: () => OpenItemKind, description: 'What kind of thing.', sql: (row) => row('kind') },
    title: { kind: 'value', type: () => String, description: 'It in a few words.', sql: (row) => row('title') },
    dueOn: {
      kind: 'value',
      type: () => Day,
      nullable: true,
      description: 'By which day; null when none is set.',
      sql: (row) => row('due_on'),
    },
    isLate: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether that day has passed.',
      sql: (row) => sql`coalesce(${row('due_on')} < ${TODAY}, false)`,
    },
    actor: {
      kind: 'one',
      of: () => Organization,
      description: 'With whom; null for a matter of the partnership and its board alone, or not to be seen.',
      where: (row, item) => sql`${item('id')} = ${row('actor_id')}`,
    },
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'The record itself.',
      from: (row) => sql`select ${row('type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
  },
});

extendReading(Query, {
  openItems: {
    kind: 'list',
    cost: 500,
    of: () => OpenItem,
    description:
      "All that is open in the caller's partnership, as far as the caller may see, actor by actor, the first due first.",
    args: {
      actor: { type: () => ID, nullable: true, description: 'Only what is open with this organization.' },
    },
    from: (_row, { actor }) => {
      const only = actor == null ? null : mapped(actor, (id) => uuidOf('Organization', String(id), 'actor'));
      return sql`select found.*, (select o.name from organization o where o.id = found.actor_id) as actor_name
        from (${openItems()}) found
        join account a on a.id = nullif(current_setting('samnod.account', true), '')::uuid and a.partnership_id = found.partnership_id
        where ${only}::uuid is null or found.actor_id = ${only}::uuid`;
    },
    where: () => sql`true`,
    orderBy: (item) =>
      sql`${item('actor_name')} nulls first, ${item('actor_id')}, coalesce(${item('due_on')}, 'infinity'::date), ${item('kind')}, ${item('record_id')}`,
  },
});
