import { sql } from 'kysely';
import { Float, ObjectType } from 'type-graphql';
import { caseOf } from '../shared/reading/caseOf.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { declareReading, extendReading } from '../shared/reading/Reading.js';
import { Day } from '../shared/scalars.js';
import { TODAY } from '../shared/today.js';
import { Organization } from './Organization.js';
import { Relationship, RelationshipKind } from './Relationship.js';

/** What one organization is to another, as said from either end. */
export enum TieLabel {
  OWNS = 'OWNS',
  OWNED_BY = 'OWNED_BY',
  PART_OF = 'PART_OF',
  HAS_PART = 'HAS_PART',
  CONTRACT_WITH = 'CONTRACT_WITH',
  OPERATES_FOR = 'OPERATES_FOR',
  OPERATED_BY = 'OPERATED_BY',
  BUILDS_FOR = 'BUILDS_FOR',
  BUILT_FOR_BY = 'BUILT_FOR_BY',
  FUNDS = 'FUNDS',
  FUNDED_BY = 'FUNDED_BY',
  SUPERVISES = 'SUPERVISES',
  SUPERVISED_BY = 'SUPERVISED_BY',
  COOPERATES = 'COOPERATES',
  NEIGHBOURS = 'NEIGHBOURS',
}
describedEnum(TieLabel, 'TieLabel', 'What this organization is to its counterpart.', {
  OWNS: 'It owns the counterpart, wholly or in part.',
  OWNED_BY: 'The counterpart owns it, wholly or in part.',
  PART_OF: 'It is part of, or a member of, the counterpart.',
  HAS_PART: 'The counterpart is part, or a member, of it.',
  CONTRACT_WITH: 'The two have a contract.',
  OPERATES_FOR: "It runs the counterpart's network.",
  OPERATED_BY: 'The counterpart runs its network.',
  BUILDS_FOR: 'It builds for the counterpart.',
  BUILT_FOR_BY: 'The counterpart builds for it.',
  FUNDS: 'It funds the counterpart.',
  FUNDED_BY: 'The counterpart funds it.',
  SUPERVISES: 'It supervises the counterpart.',
  SUPERVISED_BY: 'The counterpart supervises it.',
  COOPERATES: 'The two cooperate.',
  NEIGHBOURS: 'The two are neighbours.',
});

/** What each kind is called from the object's end. */
const FROM_THE_OBJECT: Record<RelationshipKind, TieLabel> = {
  OWNS: TieLabel.OWNED_BY,
  PART_OF: TieLabel.HAS_PART,
  CONTRACT_WITH: TieLabel.CONTRACT_WITH,
  OPERATES_FOR: TieLabel.OPERATED_BY,
  BUILDS_FOR: TieLabel.BUILT_FOR_BY,
  FUNDS: TieLabel.FUNDED_BY,
  SUPERVISES: TieLabel.SUPERVISED_BY,
  COOPERATES: TieLabel.COOPERATES,
  NEIGHBOURS: TieLabel.NEIGHBOURS,
};

/** A relationship as one of its ends sees it. */
@ObjectType({ description: 'A relationship as one of its ends sees it.' })
export class OrganizationTie {}

declareReading(OrganizationTie, {
  table: null,
  fields: {
    label: {
      kind: 'value',
      type: () => TieLabel,
      description: 'What this organization is to its counterpart.',
      sql: (row) => row('label'),
    },
    from: {
      kind: 'value',
      type: () => Day,
      nullable: true,
      description: 'First day; null when not known.',
      sql: (row) => row('from'),
    },
    until: {
      kind: 'value',
      type: () => Day,
      nullable: true,
      description: 'Last day; null while it lasts.',
      sql: (row) => row('until'),
    },
    sharePercent: {
      kind: 'value',
      type: () => Float,
      nullable: true,
      description: 'Share owned, in percent.',
      sql: (row) => row('share_percent'),
    },
    isCurrent: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether it lasts today.',
      sql: (row) =>
        sql`(${TODAY} between coalesce(${row('from')}, '-infinity'::date) and coalesce(${row('until')}, 'infinity'::date))`,
    },
    counterpart: {
      kind: 'one',
      of: () => Organization,
      description: 'The other end; null when not to be seen.',
      where: (row, item) => sql`${item('id')} = ${row('counterpart_id')}`,
    },
    relationship: {
      kind: 'one',
      of: () => Relationship,
      nullable: false,
      description: 'The one row that both ends see.',
      where: (row, item) => sql`${item('id')} = ${row('id')}`,
    },
  },
  orders: {
    LABEL: { description: 'By what the ends are to each other.', type: 'text', sql: (row) => row('label') },
    FROM: {
      description: 'By its first day, the unknown first.',
      type: 'date',
      sql: (row) => sql`coalesce(${row('from')}, '-infinity'::date)`,
    },
  },
  filters: {
    label: {
      kind: 'enum',
      enum: TieLabel,
      description: 'What this organization is to its counterpart.',
      sql: (row) => row('label'),
    },
    until: { kind: 'day', description: 'Its last day.', sql: (row) => row('until') },
  },
});

extendReading(Organization, {
  ties: {
    kind: 'connection',
    of: () => OrganizationTie,
    description: 'Its relationships as it sees them, whichever end it stands at.',
    from: (row) => sql`
      select r.id, r.kind as label, r."from", r.until, r.share_percent, r.object_id as counterpart_id
      from relationship r where r.subject_id = ${row('id')}
      union all
      select r.id, ${caseOf(sql`r.kind`, FROM_THE_OBJECT)}, r."from", r.until, r.share_percent, r.subject_id
      from relationship r where r.object_id = ${row('id')}`,
  },
});
