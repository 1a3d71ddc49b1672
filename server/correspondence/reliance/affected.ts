import { sql } from 'kysely';
import type { Sql } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';

/** Half a percentage point, or half of the last digit, unless the fact says more: as the check judges. */
const TOLERANCE = sql`coalesce(f.tolerance, case f.unit when 'PERCENT' then 0.5 else 0 end)`;

/** Ours, and not settled: still written on, or sent and waiting for the authority's answer. */
const unsettled = sql`l.direction = 'OUT' and (l.status in ('DRAFT', 'FOR_APPROVAL') or l.status = 'SENT' and l.reply_due_on is not null
  and not exists (select from letter answer where answer.correspondence_id = l.correspondence_id and answer.direction = 'IN'
    and answer.dated_on >= l.dated_on))`;

/** A figure of our own that stands as today's: nobody else's, supposed, aimed at, denied, or told of another day. */
const isOwnFigure = sql`claim ->> 'value' is not null and not coalesce((claim ->> 'isQuoted')::boolean or (claim ->> 'isHypothetical')::boolean
  or (claim ->> 'isTarget')::boolean or (claim ->> 'isNegated')::boolean or (claim ->> 'isChange')::boolean
  or (claim ->> 'isComplement')::boolean, false)`;

/** The same measure of the same whole in the same place and year. */
const isOfFact = sql`f.unit = claim ->> 'unit' and f.measure = claim ->> 'measure' and not f.is_target
  and f.place = coalesce(claim ->> 'place', pa.county_code) and f.population is not distinct from claim ->> 'population'
  and coalesce(f.area_class, 'TOTAL') = coalesce(claim ->> 'areaClass', 'TOTAL')
  and case when claim ->> 'year' is null then f."on" > to_char(l.dated_on - 365, 'YYYY') else left(f."on", 4) = claim ->> 'year' end`;

/**
 * The letters that a change of a position has touched, one row for each position: through what they cite, and through the
 * figures they state where the position became joint after they were begun, or sent. `onlyOf`: which position `p`.
 */
export function affected(onlyOf: Sql): Sql {
  return sql`
    select l.id as letter_id, p.id as position_id, c.authority_id, l.dated_on, null::text as sentence, null::text as now_says,
      case when p.status in ('WITHDRAWN', 'NOT_AGREED', 'REPLACED') then p.status
        when p.current_number > v.number then 'NEW_VERSION' else 'EXPIRED' end as what
    from "position" p join position_version v on v.position_id = p.id join citation ci on ci.position_version_id = v.id
      join letter l on l.id = ci.letter_id join correspondence c on c.id = l.correspondence_id
    where ${onlyOf} and ${unsettled} and (p.status in ('WITHDRAWN', 'NOT_AGREED', 'REPLACED') or p.current_number > v.number
      or p.valid_until < ${TODAY})
    union all
    select distinct on (l.id, p.id) l.id, p.id, c.authority_id, l.dated_on, claim ->> 'sentence', f.sentence, 'FIGURE_CHANGED'
    from "position" p join position_version v on v.position_id = p.id and v.number = p.current_number
      join fact f on f.position_version_id = v.id and f.value is not null and f.measure is not null
      join partnership pa on pa.id = p.partnership_id
      join letter l on l.partnership_id = p.partnership_id join correspondence c on c.id = l.correspondence_id
      cross join lateral jsonb_array_elements(l.claims) claim
    where ${onlyOf} and p.status in ('JOINT', 'UNDER_REVIEW') and ${unsettled}
      and p.joint_since > coalesce(l.frozen_at, l.recorded_at) and ${isOwnFigure} and ${isOfFact}
      and (f.value > coalesce((claim ->> 'high')::float, (claim ->> 'value')::float) + ${TOLERANCE}
        or f.value < coalesce((claim ->> 'low')::float, (claim ->> 'value')::float) - ${TOLERANCE})`;
}
