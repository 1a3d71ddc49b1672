import { sql } from 'kysely';
import { evidenceOf } from '../board/evidenceOf.js';
import { type Limited, rowOf, type Sql } from '../shared/reading/Reading.js';
import { TimelineKind, TimelineReason } from './TimelineEntry.js';

/** Whose timeline it is. */
export type Subject = 'organization' | 'contact' | 'dialogue' | 'partnership' | 'clause';

/**
 * One kind of line: the records it is made of, what each tells, and how a record comes to stand on a subject's
 * timeline. A link is a query of `record_id`, `reason` and `via` (the organization of the subject's succession that it
 * stands there by, or null) for the subject with uuid `id`.
 */
interface Branch {
  kind: TimelineKind;
  type: string;
  /** table and alias `r` of the record */
  table: string;
  /** moment it happened */
  occurredAt: Sql;
  /** whether only the day is known */
  dayOnly: boolean;
  recordedAt: Sql;
  recordedBy: Sql;
  title: Sql;
  text: Sql;
  /** the record that has a secrecy mark, where what the line tells stands under one: its type, and its uuid or null */
  secret: { type: string; id: Sql };
  /** leaves out records that have nothing to tell */
  when?: Sql;
  links: Partial<Record<Subject, (id: Sql) => Sql>>;
  /** the moment as a link knows it, where an index of the link serves its order */
  linkedAt?: Partial<Record<Subject, Sql>>;
}

const raw = (text: string) => sql.raw(text);
const day = (column: string) => raw(`(${column}::timestamp at time zone 'Europe/Stockholm')`);
const reason = (value: TimelineReason) => raw(`'${value}'::text`);

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
const evidenceLink = (type: string) => (id: Sql) => sql`
  select distinct e.record_id, ${reason(TimelineReason.EVIDENCE)} as reason, null::uuid as via
  from clause cl cross join lateral (${evidenceOf(rowOf('cl'), { from: sql`'1900-01-01'::date`, until: sql`current_date` })}) e
  where cl.id = ${id} and e.type = ${sql.lit(type)}`;

const interactionLinks: Branch['links'] = {
  organization: participations('organization_id', raw('p.organization_id')),
  contact: participations('contact_id', raw('null::uuid')),
  dialogue: (id) =>
    sql`select i.id as record_id, ${reason(TimelineReason.PART_OF_DIALOGUE)} as reason, null::uuid as via from interaction i where i.dialogue_id = ${id}`,
  partnership: (id) =>
    sql`select i.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via from interaction i where i.partnership_id = ${id}`,
  clause: evidenceLink('Interaction'),
};

const commitmentLinks: Branch['links'] = {
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
  partnership: (id) =>
    sql`select c.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via from commitment c where c.partnership_id = ${id}`,
  clause: evidenceLink('Commitment'),
};

const tieLinks: Branch['links'] = {
  organization: (id) => sql`select t.id as record_id, ${reason(TimelineReason.OWN)} as reason,
      case when t.subject_id = ${id} then t.subject_id else t.object_id end as via
    from relationship t where t.subject_id = ${id} or t.object_id = ${id}`,
};

const affiliationLinks: Branch['links'] = {
  organization: (id) =>
    sql`select a.id as record_id, ${reason(TimelineReason.OWN)} as reason, a.organization_id as via from affiliation a where a.organization_id = ${id}`,
  contact: (id) =>
    sql`select a.id as record_id, ${reason(TimelineReason.OWN)} as reason, null::uuid as via from affiliation a where a.contact_id = ${id}`,
};

const recorded = { recordedAt: raw('r.recorded_at'), recordedBy: raw('r.recorded_by_id') };
/** The record `r` of a type itself. */
const itself = (type: string) => ({ type, id: raw('case when r.secrecy_reader_ids is not null then r.id end') });
/** The whole that a part's column refers to. */
const whole = (type: string, column: string) => ({
  type,
  id: raw(`(select w.id from ${type.toLowerCase()} w where w.id = ${column} and w.secrecy_reader_ids is not null)`),
});
const unrecorded = { recordedAt: raw('null::timestamptz'), recordedBy: raw('null::uuid') };
const organizationName = (column: string) => `(select o.name from organization o where o.id = ${column})`;
const tie = {
  type: 'Relationship',
  table: 'relationship',
  dayOnly: true,
  ...recorded,
  secret: itself('Relationship'),
  links: tieLinks,
};
const affiliation = {
  type: 'Affiliation',
  table: 'affiliation',
  dayOnly: true,
  ...unrecorded,
  secret: whole('Contact', 'r.contact_id'),
  links: affiliationLinks,
};
const contactName = raw(
  `coalesce((select n.given_name || ' ' || n.family_name from contact n where n.id = r.contact_id), '')`,
);
const ends = raw(
  `coalesce(${organizationName('r.subject_id')}, '–') || ' – ' || coalesce(${organizationName('r.object_id')}, '–')`,
);

/** Every kind of line there is. */
export const branches: Branch[] = [
  {
    kind: TimelineKind.INTERACTION,
    type: 'Interaction',
    table: 'interaction',
    occurredAt: raw('r.occurred_at'),
    dayOnly: false,
    ...recorded,
    secret: itself('Interaction'),
    title: raw('r.topic'),
    text: raw('r.summary'),
    links: interactionLinks,
    linkedAt: { organization: raw('l.participated_at'), contact: raw('l.participated_at') },
  },
  {
    kind: TimelineKind.COMMITMENT_GIVEN,
    type: 'Commitment',
    table: 'commitment',
    occurredAt: raw('coalesce((select i.occurred_at from interaction i where i.id = r.interaction_id), r.recorded_at)'),
    dayOnly: false,
    ...recorded,
    secret: itself('Commitment'),
    title: raw('r.title'),
    text: raw('r.description'),
    links: commitmentLinks,
  },
  {
    kind: TimelineKind.COMMITMENT_FULFILLED,
    type: 'Commitment',
    table: 'commitment',
    occurredAt: day('r.fulfilled_on'),
    dayOnly: true,
    ...recorded,
    secret: itself('Commitment'),
    title: raw('r.title'),
    text: raw('r.proof'),
    when: raw('r.fulfilled_on is not null'),
    links: commitmentLinks,
  },
  {
    kind: TimelineKind.COMMITMENT_RENEGOTIATED,
    type: 'Renegotiation',
    table: 'renegotiation',
    occurredAt: day('r.agreed_on'),
    dayOnly: true,
    ...unrecorded,
    secret: whole('Commitment', 'r.commitment_id'),
    title: raw(`coalesce((select c.title from commitment c where c.id = r.commitment_id), '')`),
    text: raw('r.reason'),
    links: Object.fromEntries(
      Object.entries(commitmentLinks).map(([subject, link]) => [
        subject,
        (id: Sql) =>
          sql`select n.id as record_id, l.reason, l.via from (${link(id)}) l join renegotiation n on n.commitment_id = l.record_id`,
      ]),
    ),
  },
  {
    kind: TimelineKind.DIALOGUE_OPENED,
    type: 'Dialogue',
    table: 'dialogue',
    occurredAt: raw('r.recorded_at'),
    dayOnly: false,
    ...recorded,
    secret: itself('Dialogue'),
    title: raw('r.title'),
    text: raw('r.purpose'),
    links: {
      organization: (
        id,
      ) => sql`select p.dialogue_id as record_id, ${reason(TimelineReason.PARTICIPANT)} as reason, (array_agg(p.organization_id))[1] as via
        from participation p where p.organization_id = ${id} group by p.dialogue_id`,
      dialogue: (id) => sql`select ${id} as record_id, ${reason(TimelineReason.OWN)} as reason, null::uuid as via`,
    },
  },
  {
    kind: TimelineKind.SUCCESSION,
    type: 'Succession',
    table: 'succession',
    occurredAt: day('r.occurred_on'),
    dayOnly: true,
    ...unrecorded,
    secret: whole('Organization', 'r.successor_id'),
    title: raw(`${organizationName('r.predecessor_id')} || ' → ' || ${organizationName('r.successor_id')}`),
    text: raw('r.source'),
    links: {
      organization: (
        id,
      ) => sql`select s.id as record_id, ${reason(TimelineReason.OWN)} as reason, s.predecessor_id as via
        from succession s where s.predecessor_id = ${id} or s.successor_id = ${id}`,
    },
  },
  {
    ...tie,
    kind: TimelineKind.RELATIONSHIP_BEGAN,
    occurredAt: day('r."from"'),
    title: ends,
    text: raw('r.note'),
    when: raw('r."from" is not null'),
  },
  {
    ...tie,
    kind: TimelineKind.RELATIONSHIP_ENDED,
    occurredAt: day('r."until"'),
    title: ends,
    text: raw('r.note'),
    when: raw('r."until" <= current_date'),
  },
  {
    ...affiliation,
    kind: TimelineKind.AFFILIATION_BEGAN,
    occurredAt: day('r."from"'),
    title: contactName,
    text: raw('r.title'),
    when: raw('r."from" is not null'),
  },
  {
    ...affiliation,
    kind: TimelineKind.AFFILIATION_ENDED,
    occurredAt: day('r."until"'),
    title: contactName,
    text: raw('r.title'),
    when: raw('r."until" <= current_date'),
  },
  {
    kind: TimelineKind.DECLARATION_SIGNED,
    type: 'DeclarationSignature',
    table: 'declaration_signature',
    occurredAt: day('r.signed_on'),
    dayOnly: true,
    ...unrecorded,
    secret: whole('Declaration', 'r.declaration_id'),
    title: raw(`coalesce((select d.title from declaration d where d.id = r.declaration_id), '')`),
    text: raw('r.signatory'),
    links: {
      organization: (
        id,
      ) => sql`select s.id as record_id, ${reason(TimelineReason.OWN)} as reason, s.organization_id as via
        from declaration_signature s where s.organization_id = ${chain(id)}`,
      partnership: (
        id,
      ) => sql`select s.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via
        from declaration_signature s join declaration d on d.id = s.declaration_id where d.partnership_id = ${id}`,
    },
  },
  {
    kind: TimelineKind.CLAUSE_ASSESSED,
    type: 'ClauseAssessment',
    table: 'clause_assessment',
    occurredAt: day('r.assessed_on'),
    dayOnly: true,
    ...recorded,
    secret: itself('ClauseAssessment'),
    title: raw(`coalesce((select c.code from clause c where c.id = r.clause_id), '')`),
    text: raw('r.reason'),
    links: {
      organization: (
        id,
      ) => sql`select a.id as record_id, ${reason(TimelineReason.OWN)} as reason, a.recorded_by_organization_id as via
        from clause_assessment a where a.recorded_by_organization_id = ${chain(id)}`,
      partnership: (
        id,
      ) => sql`select a.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via
        from clause_assessment a where a.partnership_id = ${id}`,
      clause: (id) =>
        sql`select a.id as record_id, ${reason(TimelineReason.OWN)} as reason, null::uuid as via from clause_assessment a where a.clause_id = ${id}`,
    },
  },
];

/**
 * All lines of a subject's timeline, as a derived table, each branch bounded by what the page can hold. An organization's
 * timeline is that of all whom it continues and who continue it; a line that two of them share stands there once. A
 * line's id is made of its kind, its record and whose timeline it is (why it stands there differs between timelines), so
 * that it is the same at every reading.
 */
export function timelineOf(subject: Subject, id: Sql, limited: Limited): Sql {
  const member = subject === 'organization' ? raw('c.id') : id;
  const lines = branches.flatMap((branch) => {
    const link = branch.links[subject];
    if (!link) return [];
    const line = sql`select md5(${sql.lit(branch.kind)} || r.id::text || ${id}::text)::uuid as id, r.id as record_id, ${sql.lit(branch.type)} as type, ${sql.lit(branch.kind)} as kind,
        ${branch.linkedAt?.[subject] ?? branch.occurredAt} as occurred_at, ${sql.lit(branch.dayOnly)} as day_only, ${branch.recordedAt} as recorded_at, ${branch.recordedBy} as recorded_by_id,
        ${branch.title} as title, ${branch.text} as text, l.reason, l.via, ${id} as subject_id,
        ${sql.lit(branch.secret.type)} as secret_type, ${branch.secret.id} as secret_id
        from (${link(member)}) l join ${sql.table(branch.table)} r on r.id = l.record_id ${branch.when ? sql`where ${branch.when}` : sql``}`;
    return [sql`(${limited(line)})`];
  });
  const together = sql.join(lines, sql` union all `);
  if (subject !== 'organization') return together;
  return sql`select distinct on (m.id) m.* from succession_chain(${id}) c(id), lateral (${together}) m order by m.id, m.reason = 'MENTIONED', m.reason`;
}
