import { sql } from 'kysely';
import { Float, Int, ObjectType } from 'type-graphql';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';
import { ClauseCode } from '../declaration/ClauseCode.js';
import { declareEvidence } from '../declaration/evidenceRules.js';
import { Pledge } from './Pledge.js';
import { ResourceKind } from './ResourceKind.js';
import { ResourceNeed } from './ResourceNeed.js';

declareReading(Pledge, {
  table: 'pledge',
  orders: {
    YEAR: { description: 'By year.', type: 'integer', sql: (row) => row('year') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    organization: { kind: 'id', of: 'Organization', description: 'Who.', sql: (row) => row('organization_id') },
    kind: { kind: 'enum', enum: ResourceKind, description: 'What.', sql: (row) => row('kind') },
  },
});

declareReading(ResourceNeed, {
  table: 'resource_need',
  orders: {
    YEAR: { description: 'By year.', type: 'integer', sql: (row) => row('year') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    kind: { kind: 'enum', enum: ResourceKind, description: 'What.', sql: (row) => row('kind') },
  },
});

/** What is needed and what is pledged of one kind in one year. */
@ObjectType({
  description: 'What is needed and what is pledged of one kind in one year, as far as the caller may see.',
})
export abstract class ResourceGap {}

declareReading(ResourceGap, {
  table: null,
  fields: {
    year: { kind: 'value', type: () => Int, description: 'Which year.', sql: (row) => row('year') },
    kind: { kind: 'value', type: () => ResourceKind, description: 'Of what.', sql: (row) => row('kind') },
    needed: { kind: 'value', type: () => Float, description: 'What is needed.', sql: (row) => row('needed') },
    pledged: { kind: 'value', type: () => Float, description: 'What is pledged.', sql: (row) => row('pledged') },
    missing: {
      kind: 'value',
      type: () => Float,
      description: 'What is missing: needed less pledged, never below 0.',
      sql: (row) => sql`greatest(${row('needed')} - ${row('pledged')}, 0)`,
    },
  },
});

const OWN = sql`(select a.partnership_id from account a where a.id = nullif(current_setting('samnod.account', true), '')::uuid)`;
const sums = sql`
  select coalesce(n.year, p.year) as year, coalesce(n.kind, p.kind) as kind, coalesce(n.amount, 0) as needed, coalesce(p.amount, 0) as pledged
  from (select year, kind, sum(amount) as amount from resource_need where partnership_id = ${OWN} group by 1, 2) n
  full join (select year, kind, sum(amount) as amount from pledge where partnership_id = ${OWN} group by 1, 2) p
    on p.year = n.year and p.kind = n.kind`;

extendReading(Query, {
  resourceGaps: {
    kind: 'list',
    of: () => ResourceGap,
    description: "What the caller's partnership needs and has pledged, year by year and kind by kind.",
    from: () => sums,
    where: () => sql`true`,
    orderBy: (item) => sql`${item('year')}, ${item('kind')}`,
  },
  fundedUntilYear: {
    kind: 'value',
    type: () => Int,
    nullable: true,
    description:
      'How far ahead the work is covered: the last year, counted from this one without a break, whose needs of money and posts are pledged. Null when this year is not.',
    sql: () => sql`(with years as (
        select year, bool_and(pledged >= needed) as covered from (${sums}) g where kind <> 'IN_KIND' and needed > 0
          and year >= extract(year from ${TODAY}) group by year)
      select max(y.year) from years y where y.covered
        and not exists (select 1 from years u where u.year <= y.year and not u.covered)
        and y.year - extract(year from ${TODAY}) + 1 = (select count(*) from years c where c.year <= y.year))`,
  },
  pledges: {
    kind: 'connection',
    of: () => Pledge,
    description: 'What organizations have decided to put in, the latest year first.',
    defaultOrder: { field: 'YEAR', direction: 'DESC' },
  },
  pledge: oneById(Pledge, 'One pledge'),
  resourceNeeds: {
    kind: 'connection',
    of: () => ResourceNeed,
    description: 'What the joint work needs, the latest year first.',
    defaultOrder: { field: 'YEAR', direction: 'DESC' },
  },
  resourceNeed: oneById(ResourceNeed, 'One need'),
});

declareEvidence({
  key: 'RESOURCES_PLEDGED',
  clause: ClauseCode.A3,
  type: 'Pledge',
  table: 'pledge',
  at: { column: 'recorded_at', is: 'moment' },
  title: (row) => sql`(${row('year')} || ': ' || ${row('decision')})`,
  counted: (row) => sql`array[${row('organization_id')}::text]`,
  isRecorded: true,
  strongFrom: 2,
  sv: 'Resurser är utfästa genom beslut: starkt när två organisationer gjort det.',
  en: 'Resources are pledged by decision: strong when two organizations have.',
});
