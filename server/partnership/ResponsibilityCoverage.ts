import { sql } from 'kysely';
import { ObjectType } from 'type-graphql';
import { lasts } from '../contact/ContactReading.js';
import { Responsibility, ResponsibilityArea } from '../contact/Responsibility.js';
import { Organization } from '../organization/Organization.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { declareReading, extendReading, Query, rowOf } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';

/** How well an area is covered in an organization. */
export enum CoverageState {
  COVERED = 'COVERED',
  GAP = 'GAP',
  DOUBLE = 'DOUBLE',
}
describedEnum(CoverageState, 'CoverageState', 'How well an area is covered in an organization.', {
  COVERED: 'One person who is still there is responsible.',
  GAP: 'Nobody is named, or whoever was has left.',
  DOUBLE: 'Several persons are responsible: is it clear who answers?',
});

/** One square of the matrix of areas and organizations. */
@ObjectType({
  description: 'One square of the matrix of areas and organizations: who is responsible there, and for what.',
})
export class ResponsibilityCoverage {}

declareReading(ResponsibilityCoverage, {
  table: null,
  fields: {
    area: { kind: 'value', type: () => ResponsibilityArea, description: 'For what.', sql: (row) => row('area') },
    state: {
      kind: 'value',
      type: () => CoverageState,
      description: 'How well it is covered.',
      sql: (row) => sql`(case ${row('named')} when 0 then 'GAP' when 1 then 'COVERED' else 'DOUBLE' end)`,
    },
    organization: {
      kind: 'one',
      of: () => Organization,
      nullable: false,
      description: 'Where.',
      where: (row, item) => sql`${item('id')} = ${row('organization_id')}`,
    },
    responsibilities: {
      kind: 'list',
      of: () => Responsibility,
      description: 'Who is responsible now, those without a person too.',
      where: (row, item) =>
        sql`${item('organization_id')} = ${row('organization_id')} and ${item('area')} = ${row('area')} and ${lasts(item)}`,
      orderBy: (item) => item('id'),
    },
  },
});

const areas = Object.values(ResponsibilityArea);
const responsibility = rowOf('r');

/**
 * Every area in every municipality and principal that is a member of the caller's partnership, with how many persons who
 * are still there are responsible. Organizations by name, areas in the order of the enum.
 */
const squares = sql`
  select area.name as area, area.place, o.id as organization_id, o.name,
         (select count(distinct c.id) from responsibility r join contact c on c.id = r.contact_id and c.status = 'ACTIVE'
          where r.organization_id = o.id and r.area = area.name and ${lasts(responsibility)}
            and coalesce(r."from", '-infinity'::date) <= ${TODAY}) as named
  from unnest(${areas}::text[]) with ordinality as area(name, place)
  cross join membership m
  join organization o on o.id = m.organization_id and (o.kind = 'MUNICIPALITY' or m.is_principal)
  where m.status in ('MEMBER', 'DORMANT') and coalesce(m.until, 'infinity'::date) >= ${TODAY}
    and m.partnership_id = (select a.partnership_id from account a where a.id = nullif(current_setting('samnod.account', true), '')::uuid)`;

extendReading(Query, {
  responsibilityCoverage: {
    kind: 'list',
    of: () => ResponsibilityCoverage,
    description:
      "Who is responsible for what in the municipalities and principals of the caller's partnership: every area in each, with gaps and double coverage, as far as the caller may see.",
    args: {
      state: { type: () => CoverageState, nullable: true, description: 'Only squares in this state.' },
      area: { type: () => ResponsibilityArea, nullable: true, description: 'Only this area.' },
    },
    from: () => squares,
    where: (
      _row,
      item,
      { state, area },
    ) => sql`(${area ?? null}::text is null or ${item('area')} = ${area ?? null}::text)
      and (${state ?? null}::text is null
        or ${state ?? null}::text = case ${item('named')} when 0 then 'GAP' when 1 then 'COVERED' else 'DOUBLE' end)`,
    orderBy: (item) => sql`${item('name')}, ${item('organization_id')}, ${item('place')}`,
  },
});
