import { sql } from 'kysely';
import { evidenceOf } from '../board/evidenceOf.js';
import { rowOf, type Sql } from '../shared/reading/Reading.js';
import { TimelineReason } from './TimelineEntry.js';

/** Whose timeline it is. */
export type Subject = 'organization' | 'contact' | 'dialogue' | 'partnership' | 'clause' | 'correspondence';

/**
 * How records come to stand on a subject's timeline: a query of `record_id`, `reason` and `via` (the organization of the
 * subject's succession that it stands there by, or null) for the subject with uuid `id`.
 */
export type Links = Partial<Record<Subject, (id: Sql) => Sql>>;

export const raw = (text: string) => sql.raw(text);
export const reason = (value: TimelineReason) => raw(`'${value}'::text`);

/** Records of a table that name the subject in a column; `via`: the column of the organization that they stand there by. */
export const naming = (table: string, column: string, why: TimelineReason, via?: string) => (id: Sql) =>
  sql`select t.id as record_id, ${reason(why)} as reason, ${raw(via ? `t.${via}` : 'null::uuid')} as via
    from ${sql.table(table)} t where t.${raw(column)} = ${id}`;

/** Parts of those wholes that a partnership has; `column` is where a part names its whole. */
export const partsOfPartnership = (part: string, column: string, whole: string) => (id: Sql) =>
  sql`select t.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via
    from ${sql.table(part)} t join ${sql.table(whole)} w on w.id = t.${raw(column)} where w.partnership_id = ${id}`;

/**
 * Each interaction once, by the first row of whoever took part in it, in the order of its index. (`is not distinct from`
 * keeps PostgreSQL from looking through all that somebody took part in, where it has the interaction's few rows at hand.)
 */
const participations = (column: 'organization_id' | 'contact_id', via: Sql) => (id: Sql) =>
  sql`select p.interaction_id as record_id, p.participated_at,
      case when exists (select from interaction_participant q where q.interaction_id = p.interaction_id and q.${raw(column)} is not distinct from ${id} and q.role <> 'MENTIONED')
        then 'PARTICIPANT' else 'MENTIONED' end as reason, ${via} as via
    from interaction_participant p where p.${raw(column)} = ${id}
      and not exists (select from interaction_participant q where q.interaction_id = p.interaction_id and q.${raw(column)} is not distinct from ${id} and q.id < p.id)`;

/** Records of a type that show how a clause is carried out, whenever it was. */
export const evidenceLink = (type: string) => (id: Sql) => sql`
  select distinct e.record_id, ${reason(TimelineReason.EVIDENCE)} as reason, null::uuid as via
  from clause cl cross join lateral (${evidenceOf(rowOf('cl'), { from: sql`'1900-01-01'::date`, until: sql`current_date` })}) e
  where cl.id = ${id} and e.type = ${sql.lit(type)}`;

export const interactionLinks: Links = {
  organization: participations('organization_id', raw('p.organization_id')),
  contact: participations('contact_id', raw('null::uuid')),
  dialogue: naming('interaction', 'dialogue_id', TimelineReason.PART_OF_DIALOGUE),
  partnership: naming('interaction', 'partnership_id', TimelineReason.PARTNERSHIP),
  clause: evidenceLink('Interaction'),
};

export const commitmentLinks: Links = {
  organization: (
    id,
  ) => sql`select c.id as record_id, case when c.giver_id = ${id} then 'GIVER' else 'RECEIVER' end as reason,
      case when c.giver_id = ${id} then c.giver_id else c.receiver_id end as via
    from commitment c where c.giver_id = ${id} or c.receiver_id = ${id}`,
  contact: (
    id,
  ) => sql`select c.id as record_id, case when c.giver_contact_id = ${id} then 'GIVER' else 'RECEIVER' end as reason, null::uuid as via
    from commitment c where c.giver_contact_id = ${id} or c.receiver_contact_id = ${id}`,
  dialogue: (
    id,
  ) => sql`select c.id as record_id, ${reason(TimelineReason.PART_OF_DIALOGUE)} as reason, null::uuid as via from commitment c
    where c.dialogue_id = ${id} or c.interaction_id in (select i.id from interaction i where i.dialogue_id = ${id})`,
  partnership: naming('commitment', 'partnership_id', TimelineReason.PARTNERSHIP),
  clause: evidenceLink('Commitment'),
};

export const tieLinks: Links = {
  organization: (id) => sql`select t.id as record_id, ${reason(TimelineReason.OWN)} as reason,
      case when t.subject_id = ${id} then t.subject_id else t.object_id end as via
    from relationship t where t.subject_id = ${id} or t.object_id = ${id}`,
};

export const affiliationLinks: Links = {
  organization: naming('affiliation', 'organization_id', TimelineReason.OWN, 'organization_id'),
  contact: naming('affiliation', 'contact_id', TimelineReason.OWN),
};
