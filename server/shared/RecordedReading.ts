import { sql } from 'kysely';
import { ID, ObjectType } from 'type-graphql';
import { fromGlobalId } from './globalId.js';
import { changeable, visibilityReason } from './policies.js';
import { mapped } from './reading/Parameter.js';
import { declareReading, extendReading, Query } from './reading/Reading.js';
import { describedEnum } from './reading/filtering.js';
import { Recorded } from './Recorded.js';
import { badInput } from './Refusal.js';
import { Stored } from './Stored.js';
import { Visibility, VisibilityReason } from './Visibility.js';

/** Who may see a record, and why the caller does. */
@ObjectType({ description: 'Who may see a record, and why the caller does.' })
export abstract class RecordVisibility {}

/** What the caller may do with a record. */
export enum RecordAction {
  CHANGE = 'CHANGE',
  WIDEN_VISIBILITY = 'WIDEN_VISIBILITY',
  MARK_SECRET = 'MARK_SECRET',
}
describedEnum(RecordAction, 'RecordAction', 'What the caller may do with a record.', {
  CHANGE: 'Change it, or add to it.',
  WIDEN_VISIBILITY: 'Let more people see it. Only who recorded it may.',
  MARK_SECRET: 'Narrow it to named readers.',
});

declareReading(RecordVisibility, {
  table: null,
  fields: {
    level: {
      kind: 'value',
      description: 'Who may see it.',
      type: () => Visibility,
      sql: (row) => row('visibility_level'),
    },
    reason: {
      kind: 'value',
      description: 'Why the caller sees it: the first rule that lets it through.',
      type: () => VisibilityReason,
      sql: (row) => sql.raw(visibilityReason(row.alias)),
    },
    isSecret: {
      kind: 'value',
      description: 'Whether a secrecy mark narrows it to named readers. Reads of such a record are logged.',
      type: () => Boolean,
      sql: (row) => sql`(${row('secrecy_reader_ids')} is not null)`,
    },
    secrecyGround: {
      kind: 'value',
      description: 'The provision that the secrecy mark leans on, such as "OSL 31 kap. 16 §"; null when none is given.',
      type: () => String,
      nullable: true,
      sql: (row) => row('secrecy_ground'),
    },
  },
});

declareReading(Recorded, {
  table: null,
  noted: (row, typeName) =>
    sql`(${row('secrecy_reader_ids')} is null or note_secret(${sql.lit(typeName)}, ${row('id')}))`,
  fields: {
    visibility: {
      kind: 'one',
      of: () => RecordVisibility,
      nullable: false,
      description: 'Who can see this, and why the caller does.',
      from: (row) =>
        sql`select ${row('visibility_level')}, ${row('recorded_by_organization_id')}, ${row('partnership_id')}, ${row('party_ids')}, ${row('secrecy_reader_ids')}, ${row('secrecy_ground')}`,
      where: () => sql`true`,
    },
    viewerCan: {
      kind: 'value',
      type: () => [RecordAction],
      description: 'What the caller may do with it.',
      sql: (row) => sql`(case when ${sql.raw(changeable(row.alias))} then
        case when ${row('recorded_by_organization_id')} = nullif(current_setting('samnod.writes_for', true), '')::uuid
        then '["CHANGE","WIDEN_VISIBILITY","MARK_SECRET"]'::json else '["CHANGE","MARK_SECRET"]'::json end else '[]'::json end)`,
    },
  },
});

declareReading(Stored, { name: 'Node', table: null });

const MOST_NODES = 100;
const tooManyIds = badInput('ids', {
  sv: `Högst ${MOST_NODES} id åt gången.`,
  en: `At most ${MOST_NODES} ids at a time.`,
});

const typeAndUuid = (id: unknown) => fromGlobalId(String(id)) ?? { type: '', uuid: null };

extendReading(Query, {
  node: {
    kind: 'one',
    of: () => Stored,
    description: 'Any record by its id; null when there is none that the caller may see.',
    args: { id: { type: () => ID, description: 'Its id.' } },
    from: (_row, args) => {
      const part = (of: 'type' | 'uuid') => mapped(args['id'], (id) => typeAndUuid(id)[of]);
      return sql`select ${part('type')}::text as type, ${part('uuid')}::uuid as id`;
    },
    where: () => sql`true`,
  },
  nodes: {
    kind: 'list',
    nullableItems: true,
    of: () => Stored,
    description:
      'Many records by their ids, at most 100, in the order asked; null in the place of each that the caller may not see.',
    args: { ids: { type: () => [ID], description: 'Their ids.' } },
    from: (_row, args) => {
      const ids = args['ids'] as string[];
      if (ids.length > MOST_NODES) throw tooManyIds;
      const parts = (of: 'type' | 'uuid') => ids.map((each) => mapped(each, (id) => typeAndUuid(id)[of]));
      return sql`select type, id, at from unnest(${parts('type')}::text[], ${parts('uuid')}::uuid[]) with ordinality as asked(type, id, at)`;
    },
    where: () => sql`true`,
    orderBy: (item) => item('at'),
  },
});
