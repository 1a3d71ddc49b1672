import { sql } from 'kysely';
import type { Sql } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';
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
 * A question in a dialogue that rests or is closed is none any more. An organization answers for those it continues that are
 * no more; one whose network was bought and that lives on answers for itself.
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
 * `link(predecessor_id, successor_id)`: successions of organizations that are no more.
 * `lineage(member, id)`: id continues member, which is no more, at however many removes.
 * `said(...)`: the interactions with a principal.
 * `stream(organization_id, dialogue_id, ours_at, theirs_at, last_at)`: when each side last took the initiative.
 * `question(organization_id, dialogue_id, id, occurred_at, side)`: what is unanswered.
 */
export function saidAndUnanswered({ interactions, party = sql`true`, isLarge = false }: Scope): Sql {
  return sql`
    link as materialized (
      select s.predecessor_id, s.successor_id from succession s join organization o on o.id = s.predecessor_id
      where s.kind in ('RENAMED', 'MERGED') and s.occurred_on <= ${TODAY} or o.active_until < ${TODAY}
    ),
    lineage(member, id) as (
      select predecessor_id, successor_id from link
      union
      select l.member, s.successor_id from lineage l join link s on s.predecessor_id = l.id
    ),
    said as ${isLarge ? sql`not materialized` : sql`materialized`} (
      select i.id, i.occurred_at, i.initiative, i.awaits_answer, i.party_ids, i.recorded_by_organization_id,
             d.id as dialogue_id, d.status
      from ${interactions} i left join dialogue d on d.id = i.dialogue_id
      where ${isOfOurs('i')}
    ),
    direct as (
      select organization_id, dialogue_id, max(occurred_at) as last_at,
             max(occurred_at) filter (where side <> 'THEIRS') as ours_at,
             max(occurred_at) filter (where side <> 'OURS') as theirs_at
      from (
        select party.id as organization_id, i.dialogue_id, i.occurred_at, ${sideOf('i')} as side
        from said i cross join lateral unnest(${partiesOf('i')}) party(id)
        where party.id <> all(${PRINCIPALS}) and ${party}
      ) heard
      group by organization_id, dialogue_id
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
      select party.id as organization_id, i.id, i.occurred_at, i.dialogue_id, i.recorded_by_organization_id, ${sideOf('i')} as side,
             party.id as named_id
      from said i cross join lateral unnest(${partiesOf('i')}) party(id)
      where i.awaits_answer and i.initiative <> 'JOINT' and coalesce(i.status, 'OPEN') = 'OPEN'
        and party.id <> all(${PRINCIPALS}) and ${party}
    ),
    unheard as (
      select q.*
      from (
        select * from asked
        union all
        select l.id, a.id, a.occurred_at, a.dialogue_id, a.recorded_by_organization_id, a.side, a.named_id
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
      from unheard q cross join lateral ${ROLES} as roles
      where ${IS_PUT_TO_IT} and not ${IS_REPLIED_TO}
    )`;
}

/** What part the organization that the question `q` names had in it, and whether anybody but us sent it. */
const ROLES = sql`(
  select coalesce(bool_or(p.role = 'SENDER' and p.organization_id = q.named_id), false) as sent_it,
         coalesce(bool_and(p.role = 'COPY') filter (where p.organization_id = q.named_id), false) as had_a_copy,
         coalesce(bool_or(p.role = 'SENDER' and p.organization_id <> all(${PRINCIPALS})), false) as somebody_sent_it
  from interaction_participant p
  where p.interaction_id = q.id and p.role <> 'MENTIONED')`;

/**
 * Whether the question `q` waits for, or was put by, the organization it names. Who had a copy owes nothing. Of theirs, it is
 * the sender's where the roles or the recorder say who that is.
 */
const IS_PUT_TO_IT = sql`(
  q.named_id = q.recorded_by_organization_id
  or not roles.had_a_copy and (
    q.side = 'OURS' or roles.sent_it
    or q.recorded_by_organization_id = any(${PRINCIPALS}) and not roles.somebody_sent_it))`;

/** Whether an interaction with the organization says that it answers the question `q`. */
const IS_REPLIED_TO = sql`exists (
  select from interaction r
  where r.in_reply_to_id = q.id and ${isOfOurs('r')} and not (${sideOf('r')} = q.side and r.kind in ('EMAIL', 'LETTER'))
    and (q.organization_id = any(${partiesOf('r')})
      or exists (select from lineage l where l.id = q.organization_id and l.member = any(${partiesOf('r')}))))`;
