import { sql } from 'kysely';
import { standingOf } from '../../partnership/act/outsideBecause.js';
import { rowOf, type Sql } from '../../shared/reading/Reading.js';

/** One kind of open thing: the records it is made of, under alias `r`. */
interface OpenKind {
  kind: string;
  /** GraphQL name of the record, and its table */
  type: string;
  table: string;
  when: string;
  title: string;
  dueOn?: string;
  /** the organization that it is with */
  actor?: string;
  /** of a part: the record it is a part of, by its type, table and column */
  whole?: { type: string; table: string; column: string };
}

const notPrincipal = (column: string) =>
  `not exists (select 1 from membership m where m.organization_id = ${column} and m.is_principal)`;

const KINDS: OpenKind[] = [
  {
    kind: 'COMMITMENT',
    type: 'Commitment',
    table: 'commitment',
    when: `r.status in ('OPEN', 'IN_PROGRESS')`,
    title: 'r.title',
    dueOn: 'r.due_on',
    actor: `case when ${notPrincipal('r.giver_id')} then r.giver_id when ${notPrincipal('r.receiver_id')} then r.receiver_id else r.giver_id end`,
  },
  {
    kind: 'MINUTES_POINT',
    type: 'Interaction',
    table: 'minutes_point',
    when: 'r.done_on is null and r.follow_up_on is not null',
    title: 'r.text',
    dueOn: 'r.follow_up_on',
    actor: 'r.owner_id',
    whole: { type: 'Interaction', table: 'interaction', column: 'r.interaction_id' },
  },
  {
    kind: 'AWAITED_ANSWER',
    type: 'Interaction',
    table: 'interaction',
    when: 'r.awaits_answer',
    title: 'r.topic',
    actor: `(select p.organization_id from interaction_participant p where p.interaction_id = r.id and p.role <> 'MENTIONED'
      and ${notPrincipal('p.organization_id')} order by p.id limit 1)`,
  },
  {
    kind: 'CASE',
    type: 'Correspondence',
    table: 'correspondence',
    when: `r.status <> 'CLOSED'`,
    title: 'r.subject',
    dueOn: 'r.due_on',
    actor: 'r.authority_id',
  },
  {
    kind: 'LETTER',
    type: 'Letter',
    table: 'letter',
    when: `r.status in ('DRAFT', 'FOR_APPROVAL')`,
    title: 'r.subject',
    actor: '(select k.authority_id from correspondence k where k.id = r.correspondence_id)',
  },
  {
    kind: 'POSITION',
    type: 'Position',
    table: 'position',
    when: `r.status not in ('JOINT', 'REPLACED', 'WITHDRAWN', 'NOT_AGREED')`,
    title: 'r.title',
    actor: 'r.audience_id',
  },
  {
    kind: 'DIRECTIVE',
    type: 'Directive',
    table: 'directive',
    when: `r.status in ('RECEIVED', 'CONFIRMED', 'IN_PROGRESS')`,
    title: 'r.text',
    dueOn: 'r.due_on',
  },
  { kind: 'VIEWPOINT', type: 'Viewpoint', table: 'viewpoint', when: 'r.answer is null', title: 'r.text' },
  {
    kind: 'SUPPORT_REQUEST',
    type: 'SupportRequest',
    table: 'support_request',
    when: `r.status in ('SENT', 'GRANTED') and (r.status = 'SENT' or r.answered_on > current_date - 180)`,
    title: 'r.text',
    dueOn: 'r.answer_by',
    actor: 'r.asked_id',
  },
  { kind: 'OBSTACLE', type: 'Obstacle', table: 'obstacle', when: 'r.cleared_on is null', title: 'r.text' },
  {
    kind: 'REJOINDER',
    type: 'Rejoinder',
    table: 'rejoinder',
    when: 'r.answer is null',
    title: 'r.text',
    actor: 'r.recorded_by_organization_id',
  },
  {
    kind: 'DIALOGUE',
    type: 'Dialogue',
    table: 'dialogue',
    when: `r.status = 'OPEN'`,
    title: 'r.title',
    actor: `(select p.organization_id from participation p where p.dialogue_id = r.id and ${notPrincipal('p.organization_id')} order by p.id limit 1)`,
  },
];

const selected = ({ kind, type, table, when, title, dueOn, actor, whole }: OpenKind): Sql => {
  const partnership = whole
    ? `(select w.partnership_id from ${whole.table} w where w.id = ${whole.column})`
    : 'r.partnership_id';
  const secret = whole
    ? `(select w.id from ${whole.table} w where w.id = ${whole.column} and w.secrecy_reader_ids is not null)`
    : 'case when r.secrecy_reader_ids is not null then r.id end';
  return sql`select ${sql.lit(kind)} as kind, ${sql.lit(type)} as type, ${sql.raw(whole?.column ?? 'r.id')} as record_id,
    ${sql.raw(title)} as title, ${sql.raw(dueOn ?? 'null')}::date as due_on, ${sql.raw(actor ?? 'null')}::uuid as actor_id,
    ${sql.raw(partnership)} as partnership_id, ${sql.lit(type)} as secret_type, ${sql.raw(secret)} as secret_id
    from ${sql.table(table)} r where ${sql.raw(when)}`;
};

/** An act outside the mandate that waits, and an invitation without an answer: found by rules of their own rooms. */
const awaiting = sql`select 'OUTSIDE_MANDATE' as kind, 'MandateAct' as type, r.id as record_id,
    coalesce(r.text, (select c.title from commitment c where c.id = r.record_id), '–') as title, null::date as due_on, null::uuid as actor_id,
    r.partnership_id, 'MandateAct' as secret_type, case when r.secrecy_reader_ids is not null then r.id end as secret_id
  from mandate_act r where ${standingOf(rowOf('r'))} = 'AWAITING'`;
const invited = sql`select 'INVITATION' as kind, 'Membership' as type, r.id as record_id,
    coalesce((select o.name from organization o where o.id = r.organization_id), '–') as title, null::date as due_on, r.organization_id as actor_id,
    r.partnership_id, 'Membership' as secret_type, null::uuid as secret_id
  from membership r where r.status = 'INVITED'`;

/** All that is open, whoever's partnership it is: every room adds its kind here, in one entry. */
export function openItems(): Sql {
  return sql.join([...KINDS.map(selected), awaiting, invited], sql` union all `);
}
