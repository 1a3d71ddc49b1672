import { sql } from 'kysely';
import { describedEnum } from '../../shared/reading/filtering.js';
import type { Row, Sql } from '../../shared/reading/Reading.js';

/** Why an act is outside the mandate. */
export enum OutsideMandate {
  NO_ITEM = 'NO_ITEM',
  OTHER_KIND = 'OTHER_KIND',
  NOT_GRANTED = 'NOT_GRANTED',
  NOT_VALID = 'NOT_VALID',
  ABOVE_LIMIT = 'ABOVE_LIMIT',
}
describedEnum(OutsideMandate, 'OutsideMandate', 'Why an act is outside the mandate.', {
  NO_ITEM: 'It leans on no item.',
  OTHER_KIND: 'The item allows another kind of act.',
  NOT_GRANTED: 'Both principals had not granted the item that day.',
  NOT_VALID: 'The item was not valid that day.',
  ABOVE_LIMIT: 'The amount is above the limit of the item.',
});

/** Where an act stands. Derived. */
export enum ActStanding {
  WITHIN = 'WITHIN',
  AWAITING = 'AWAITING',
  APPROVED = 'APPROVED',
  DECLINED = 'DECLINED',
}
describedEnum(ActStanding, 'ActStanding', 'Where an act for both principals stands.', {
  WITHIN: 'An item of the mandate covers it.',
  AWAITING: 'It is outside the mandate, and a principal has not answered yet.',
  APPROVED: 'It is outside the mandate, and both principals approved it.',
  DECLINED: 'It is outside the mandate, and a principal said no.',
});

/** Why the act of a row is outside the mandate: the first rule that it breaks, or COVERED. */
export function outsideBecause(act: Row): Sql {
  const on = act('acted_on');
  return sql`coalesce((select case
      when i.verb <> ${act('verb')} then 'OTHER_KIND'
      when exists (select 1 from membership m where m.partnership_id = i.partnership_id and m.is_principal and not exists (
        select 1 from mandate_grant g where g.mandate_item_id = i.id and g.organization_id = m.organization_id and g.granted_on <= ${on}))
        then 'NOT_GRANTED'
      when i.valid_from > ${on} or i.valid_until < ${on} then 'NOT_VALID'
      when ${act('amount_sek')} > i.limit_sek then 'ABOVE_LIMIT'
      else 'COVERED' end
    from mandate_item i where i.id = ${act('mandate_item_id')}), 'NO_ITEM')`;
}

/** Where the act of a row stands. */
export function standingOf(act: Row): Sql {
  const judged = (is: Sql) =>
    sql`exists (select 1 from act_judgement j where j.mandate_act_id = ${act('id')} and ${is})`;
  const unanswered = sql`exists (select 1 from membership m where m.partnership_id = ${act('partnership_id')} and m.is_principal
    and not exists (select 1 from act_judgement j where j.mandate_act_id = ${act('id')} and j.organization_id = m.organization_id))`;
  return sql`(case when ${outsideBecause(act)} = 'COVERED' then 'WITHIN' when ${judged(sql`not j.is_approval`)} then 'DECLINED'
    when ${unanswered} then 'AWAITING' else 'APPROVED' end)`;
}
