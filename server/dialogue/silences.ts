import { sql } from 'kysely';
import { CATEGORY_OF } from '../organization/OrganizationKind.js';
import { caseOf } from '../shared/reading/caseOf.js';
import type { Sql } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';
import { saidAndUnanswered } from './silenceQuestions.js';
import { isTold, PARTNERSHIP, PRINCIPALS, US } from './silenceSides.js';

/*
 * Silences as rows: id, organization_id, dialogue_id, actor_category, title, state, since, counted_days, paused_days,
 * cadence_days, chain (the organization and those it continues), partnership_id,
 * principal_ids, last_contact_at, awaited_id. One for each organization that is a member or takes part in an open dialogue,
 * and one for each dialogue that is open or rests and has others than the principals in it.
 */

const CATEGORY = caseOf(sql.ref('o.kind'), CATEGORY_OF);
const CADENCE = sql`cadence c on c.partnership_id = ${PARTNERSHIP} and c.actor_category = ${CATEGORY}`;
const NEVER = sql`'-infinity'::date`;
const ALWAYS = sql`'infinity'::date`;

/** The silence of one organization: one row or, when it has none to be told, no row. */
export function silenceOfOrganization(id: Sql): Sql {
  const chain = sql`(select array(select h.id from here h union select l.member from lineage l join here h on h.id = l.id))::uuid[]`;
  const interactions = sql`(select i.* from interaction i where i.id in (select interactions_with(${chain})))`;
  return sql`with recursive ${US}, here as (${listedOrganizations(sql`o.id = ${id}`)}),
    ${saidAndUnanswered({ interactions, party: sql`party.id = any(${chain})` })}
    ${told(organizationSilences(sql`here`))}`;
}

/** The silence of one dialogue, likewise. */
export function silenceOfDialogue(id: Sql): Sql {
  const interactions = sql`(select i.* from interaction i where i.dialogue_id = ${id})`;
  return sql`with recursive ${US}, ${saidAndUnanswered({ interactions })}
    ${told(dialogueSilences(sql`d.id = ${id}`))}`;
}

/**
 * Every silence that the caller is told, and of each whether it `is_told_in_dialogue`: an organization's that is the very
 * same as that of a dialogue with it alone.
 */
export function allSilences(): Sql {
  const organizations = organizationSilences(sql`(${listedOrganizations(sql`true`)})`);
  return sql`with recursive ${US}, ${saidAndUnanswered({ interactions: sql`interaction`, isLarge: true })}
    select t.*, t.dialogue_id is null and bool_or(t.dialogue_id is not null)
      over (partition by t.organization_id, t.state, t.awaited_id, t.last_contact_at) as is_told_in_dialogue
    from (${told(sql`${organizations} union all ${dialogueSilences(sql`true`)}`)}) t`;
}

/** Organizations that exist still under their name, and are members of the partnership or take part in an open dialogue of it. */
function listedOrganizations(condition: Sql): Sql {
  return sql`
    select o.id, o.name, ${CATEGORY} as actor_category,
           case when t.is_in_open then coalesce(c.days_in_open_dialogue, c.days) else c.days end as cadence_days,
           not coalesce(t.is_in_open, false) and (coalesce(t.is_in_resting, false) or m.status = 'DORMANT') as rests,
           coalesce(m."from"::timestamp at time zone 'Europe/Stockholm', t.opened_at, o.recorded_at) as known_at
    from organization o
    left join membership m on m.organization_id = o.id and m.partnership_id = ${PARTNERSHIP} and m.status in ('MEMBER', 'DORMANT')
      and ${TODAY} between coalesce(m."from", ${NEVER}) and coalesce(m."until", ${ALWAYS})
    left join (
      select p.organization_id, bool_or(d.status = 'OPEN') as is_in_open, bool_or(d.status = 'RESTING') as is_in_resting,
             min(d.recorded_at) filter (where d.status = 'OPEN') as opened_at
      from participation p join dialogue d on d.id = p.dialogue_id
      where d.partnership_id = ${PARTNERSHIP}
      group by p.organization_id
    ) t on t.organization_id = o.id
    left join ${CADENCE}
    where ${condition} and (m.id is not null or t.is_in_open) and o.id <> all(${PRINCIPALS}) and ${isTold(sql`o.id`)}
      and coalesce(o.active_until, ${ALWAYS}) >= ${TODAY}
      and not exists (select from link where link.predecessor_id = o.id)`;
}

function organizationSilences(listed: Sql): Sql {
  return sql`
    select o.id, o.id as organization_id, null::uuid as dialogue_id, o.actor_category, o.name as title, o.rests, o.known_at,
           o.cadence_days, array(select o.id union select l.member from lineage l where l.id = o.id) as chain, w.last_at, q.id as awaited_id, q.side, q.occurred_at as asked_at
    from ${listed} o
    left join whole w on w.organization_id = o.id
    left join (
      select distinct on (organization_id) * from question
      order by organization_id, side desc, occurred_at, id
    ) q on q.organization_id = o.id`;
}

/** Of organizations that continue one another, the last answers in a dialogue. */
function dialogueSilences(condition: Sql): Sql {
  return sql`
    select d.id, t.only_id as organization_id, d.id as dialogue_id, t.only_category as actor_category, d.title,
           d.status = 'RESTING' as rests, d.recorded_at as known_at, coalesce(d.cadence_days, t.cadence_days) as cadence_days,
           null::uuid[] as chain, s.last_at, q.id as awaited_id, q.side, q.occurred_at as asked_at
    from dialogue d
    join (
      select p.dialogue_id, min(coalesce(c.days_in_open_dialogue, c.days)) as cadence_days,
             case when count(*) = 1 then (array_agg(o.id))[1] end as only_id,
             case when count(distinct ${CATEGORY}) = 1 then min(${CATEGORY}) end as only_category,
             bool_or(${isTold(sql`o.id`)}) as is_told
      from participation p join organization o on o.id = p.organization_id left join ${CADENCE}
      where o.id <> all(${PRINCIPALS})
      group by p.dialogue_id
    ) t on t.dialogue_id = d.id and t.is_told
    left join (select dialogue_id, max(last_at) as last_at from stream group by dialogue_id) s on s.dialogue_id = d.id
    left join (
      select distinct on (dialogue_id) * from question
      where dialogue_id is not null and organization_id not in (select member from lineage)
      order by dialogue_id, side desc, occurred_at, id
    ) q on q.dialogue_id = d.id
    where ${condition} and d.partnership_id = ${PARTNERSHIP} and d.status in ('OPEN', 'RESTING')`;
}

/** The state of each, its beginning, and how many days since then count. */
function told(silences: Sql): Sql {
  return sql`
    select id, organization_id, dialogue_id, actor_category, title, cadence_days, chain, us.partnership_id, us.principal_ids,
           last_at as last_contact_at, since,
           case when state <> 'RESTING' then awaited_id end as awaited_id,
           case when state = 'RESTING' then 0 else counted.days end as counted_days,
           case when state = 'RESTING' then passed.days else passed.days - counted.days end as paused_days, state
    from us cross join (${silences}) s
    cross join lateral (select coalesce(case when not s.rests then s.asked_at end, s.last_at, s.known_at) as since offset 0) b
    cross join lateral (select (b.since at time zone 'Europe/Stockholm')::date as on_day offset 0) began
    cross join lateral counted_days(began.on_day, ${TODAY}) as counted(days)
    cross join lateral (select greatest(${TODAY} - began.on_day, 0) as days) passed
    cross join lateral (
      select case
        when s.rests then 'RESTING'
        when s.side = 'THEIRS' then 'WE_OWE_AN_ANSWER'
        when s.side = 'OURS' then 'NO_ANSWER_TO_US'
        when s.last_at is null then 'NEVER_CONTACTED'
        when counted.days > s.cadence_days then 'BEYOND_CADENCE'
        else 'IN_TOUCH' end as state offset 0
    ) stands`;
}
