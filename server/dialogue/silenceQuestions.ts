import { sql } from 'kysely';
import type { Sql } from '../shared/reading/Reading.js';
import { isOfOurs, isTold, partiesOf, PRINCIPALS, sideOf } from './silenceSides.js';

/*
 * What was said with whom, and what is still unanswered, as common table expressions.
 *
 * A question is an interaction that awaits an answer, on the initiative of one side. It is put to each organization that
 * had a part in it for itself, and is answered by that organization when
 *  - the other side took the initiative (alone or jointly) to a later interaction with the organization, in the same
 *    dialogue if the question has one, or
 *  - an interaction with the organization says that it answers the question. An e-mail or a letter from the side that
 *    asked does not: that is a reminder.
 * A question in a dialogue that rests or is closed is none any more. An organization answers for those it continues.
 */

/** Which interactions are looked at. */
interface Scope {
  /** a table, or a subquery */
  interactions: Sql;
  /** of those who had a part in them (`party.id`), whom it is about */
  party?: Sql;
  /** whether to read them twice is cheaper than to keep what was read */
  isLarge?: boolean;
}

/**
 * `lineage(member, id)`: id continues member, at however many removes.
 * `spoken(...)`: each organization in each interaction, once or more.
 * `stream(organization_id, dialogue_id, ours_at, theirs_at, last_at)`: when each side last took the initiative.
 * `question(organization_id, dialogue_id, id, occurred_at, side)`: what is unanswered.
 */
export function spokenAndUnanswered({ interactions, party = sql`true`, isLarge = false }: Scope): Sql {
  return sql`
    lineage(member, id) as (
      select s.predecessor_id, s.successor_id from succession s
      union
      select l.member, s.successor_id from lineage l join succession s on s.predecessor_id = l.id
    ),
    spoken as ${isLarge ? sql`not materialized` : sql`materialized`} (
      select party.id as organization_id, i.id, i.occurred_at, d.id as dialogue_id, d.status, i.awaits_answer,
             i.recorded_by_organization_id, ${sideOf('i')} as side
      from ${interactions} i
      left join dialogue d on d.id = i.dialogue_id
      cross join lateral unnest(${partiesOf('i')}) party(id)
      where ${isOfOurs('i')} and party.id <> all(${PRINCIPALS}) and ${party}
    ),
    direct as (
      select organization_id, dialogue_id, max(occurred_at) as last_at,
             max(occurred_at) filter (where side <> 'THEIRS') as ours_at,
             max(occurred_at) filter (where side <> 'OURS') as theirs_at
      from spoken group by organization_id, dialogue_id
    ),
    stream as (
      select organization_id, dialogue_id, max(last_at) as last_at, max(ours_at) as ours_at, max(theirs_at) as theirs_at
      from (
        select * from direct
        union all
        select l.id, d.dialogue_id, d.last_at, d.ours_at, d.theirs_at from direct d join lineage l on l.member = d.organization_id
      ) inherited
      where ${isTold(sql.ref('organization_id'))}
      group by organization_id, dialogue_id
    ),
    whole as (
      select organization_id, max(last_at) as last_at, max(ours_at) as ours_at, max(theirs_at) as theirs_at
      from stream group by organization_id
    ),
    asked as (
      select s.*, s.organization_id as named_id from spoken s
      where s.awaits_answer and s.side <> 'JOINT' and coalesce(s.status, 'OPEN') = 'OPEN'
    ),
    unheard as (
      select q.*
      from (
        select * from asked
        union all
        select l.id, a.id, a.occurred_at, a.dialogue_id, a.status, a.awaits_answer, a.recorded_by_organization_id, a.side, a.named_id
        from asked a join lineage l on l.member = a.organization_id
      ) q
      join whole w on w.organization_id = q.organization_id
      left join stream s on s.organization_id = q.organization_id and s.dialogue_id = q.dialogue_id
      where q.occurred_at >= coalesce(
        case when q.dialogue_id is null then case q.side when 'OURS' then w.theirs_at else w.ours_at end
             else case q.side when 'OURS' then s.theirs_at else s.ours_at end end, '-infinity')
      offset 0
    ),
    question as (
      select q.organization_id, q.dialogue_id, q.id, q.occurred_at, q.side
      from unheard q
      where ${IS_PUT_TO_IT} and not ${IS_REPLIED_TO}
    )`;
}

/**
 * Whether the question `q` waits for, or was put by, the organization it names. Who had a copy owes nothing. Of theirs, it is
 * the sender's where the roles or the recorder say who that is.
 */
const IS_PUT_TO_IT = sql`(
  q.named_id = q.recorded_by_organization_id
  or not coalesce((
    select bool_and(p.role = 'COPY') from interaction_participant p
    where p.interaction_id = q.id and p.organization_id = q.named_id and p.role <> 'MENTIONED'
  ), false)
  and (
    q.side = 'OURS'
    or exists (select from interaction_participant p where p.interaction_id = q.id and p.organization_id = q.named_id and p.role = 'SENDER')
    or q.recorded_by_organization_id = any(${PRINCIPALS}) and not exists (
      select from interaction_participant p
      where p.interaction_id = q.id and p.organization_id <> all(${PRINCIPALS}) and p.role = 'SENDER')
  ))`;

/** Whether an interaction with the organization says that it answers the question `q`. */
const IS_REPLIED_TO = sql`exists (
  select from interaction r
  where r.in_reply_to_id = q.id and ${isOfOurs('r')} and not (${sideOf('r')} = q.side and r.kind in ('EMAIL', 'LETTER'))
    and (q.organization_id = any(${partiesOf('r')})
      or exists (select from lineage l where l.id = q.organization_id and l.member = any(${partiesOf('r')}))))`;
