import { sql } from 'kysely';
import { Int, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { ActorCategory, CATEGORY_OF } from '../../organization/OrganizationKind.js';
import { caseOf } from '../../shared/reading/caseOf.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendFilters, extendReading, Query, rowOf } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';
import { Membership } from '../Partnership.js';
import { Interest, InterestAssessment } from './InterestAssessment.js';
import { MembershipStep } from './MembershipStep.js';

declareReading(InterestAssessment, {
  table: 'interest_assessment',
  fields: {
    isDueForReview: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether the day has come to judge anew.',
      sql: (row) => sql`coalesce(${row('review_on')} <= ${TODAY}, false)`,
    },
  },
  orders: {
    ASSESSED_ON: { description: 'By the day it was judged.', type: 'date', sql: (row) => row('assessed_on') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    organization: { kind: 'id', of: 'Organization', description: 'Of whom.', sql: (row) => row('organization_id') },
    interest: { kind: 'enum', enum: Interest, description: 'How much.', sql: (row) => row('interest') },
  },
});

declareReading(MembershipStep, {
  table: 'membership_step',
  orders: {
    HAPPENED_ON: { description: 'By its day.', type: 'date', sql: (row) => row('happened_on') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    organization: { kind: 'id', of: 'Organization', description: 'Whose.', sql: (row) => row('organization_id') },
  },
});

extendReading(Membership, {
  steps: {
    kind: 'list',
    of: () => MembershipStep,
    description: 'How it came to stand where it stands, the latest first.',
    where: (row, item) =>
      sql`${item('organization_id')} = ${row('organization_id')} and ${item('partnership_id')} = ${row('partnership_id')}`,
    orderBy: (item) => sql`${item('happened_on')} desc, ${item('recorded_at')} desc, ${item('id')}`,
  },
  interestAssessment: {
    kind: 'one',
    of: () => InterestAssessment,
    description: 'What was last judged of its interest; null when nothing was, or it is not to be seen.',
    where: (row, item) =>
      sql`${item('organization_id')} = ${row('organization_id')} and ${item('partnership_id')} = ${row('partnership_id')}`,
    orderBy: (item) => sql`${item('assessed_on')} desc, ${item('recorded_at')} desc`,
  },
});

const o = rowOf('o');
const category = caseOf(o('kind'), CATEGORY_OF);

extendFilters(Membership, {
  organization: {
    kind: 'id',
    of: 'Organization',
    description: 'Whose.',
    sql: (row) => row('organization_id'),
  },
});

/** How far the partnership has come with one category of actors. */
@ObjectType({
  description: 'How far the partnership has come with one category of actors, as far as the caller may see.',
})
export abstract class MemberCount {}

declareReading(MemberCount, {
  table: null,
  fields: {
    category: { kind: 'value', type: () => ActorCategory, description: 'Which.', sql: (row) => row('category') },
    members: { kind: 'value', type: () => Int, description: 'Members, the dormant too.', sql: (row) => row('members') },
    invited: {
      kind: 'value',
      type: () => Int,
      description: 'Invited, without an answer.',
      sql: (row) => row('invited'),
    },
    declined: { kind: 'value', type: () => Int, description: 'Said no, or left.', sql: (row) => row('declined') },
    notAsked: {
      kind: 'value',
      type: () => Int,
      description: 'Judged to have a primary interest or known as possible members, and not asked.',
      sql: (row) => row('not_asked'),
    },
  },
});

/** Who of a municipality's actors are members. */
@ObjectType({
  description:
    "Who is a member in one municipality of the partnership's county: the gaps, as far as the caller may see.",
})
export abstract class MemberGap {}

declareReading(MemberGap, {
  table: null,
  fields: {
    municipality: {
      kind: 'one',
      of: () => Organization,
      nullable: false,
      description: 'Which municipality.',
      where: (row, item) => sql`${item('id')} = ${row('municipality_id')}`,
    },
    isMember: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether the municipality itself is a member.',
      sql: (row) => row('is_member'),
    },
    villages: {
      kind: 'value',
      type: () => Int,
      description: 'Village and fibre associations there that are members.',
      sql: (row) => row('villages'),
    },
    villagesOutside: {
      kind: 'value',
      type: () => Int,
      description: 'Those known there that are not.',
      sql: (row) => row('villages_outside'),
    },
    marketActors: {
      kind: 'value',
      type: () => Int,
      description: 'Market actors with their seat there that are members.',
      sql: (row) => row('market_actors'),
    },
  },
});

const OWN = sql`(select a.partnership_id from account a where a.id = nullif(current_setting('samnod.account', true), '')::uuid)`;
const IN = sql`m.status in ('MEMBER', 'DORMANT')`;
const assessedPrimary = sql`exists (select 1 from interest_assessment i where i.organization_id = o.id and i.partnership_id = ${OWN} and i.interest = 'PRIMARY')`;

extendReading(Query, {
  memberCounts: {
    kind: 'list',
    of: () => MemberCount,
    description: "How far the caller's partnership has come, category by category.",
    from: () => sql`
      select c.category, c.place, coalesce(n.members, 0) as members, coalesce(n.invited, 0) as invited,
        coalesce(n.declined, 0) as declined, coalesce(n.not_asked, 0) as not_asked
      from unnest(array['PRINCIPAL', 'MUNICIPALITY', 'MARKET', 'VILLAGE', 'OTHER']) with ordinality c(category, place)
      left join (
        select ${category} as category, count(*) filter (where ${IN}) as members, count(*) filter (where m.status = 'INVITED') as invited,
          count(*) filter (where m.status in ('DECLINED', 'LEFT')) as declined,
          count(*) filter (where m.status in ('IDENTIFIED', 'ASSESSED') or m.id is null and ${assessedPrimary}) as not_asked
        from organization o left join membership m on m.organization_id = o.id and m.partnership_id = ${OWN}
        where o.partnership_id = ${OWN} and o.active_until is null group by 1
      ) n on n.category = c.category`,
    where: () => sql`true`,
    orderBy: (item) => item('place'),
  },
  memberGaps: {
    kind: 'list',
    of: () => MemberGap,
    description: "Municipality by municipality of the partnership's county, who is a member and who is not.",
    from: () => sql`
      select k.id as municipality_id, k.name,
        exists (select 1 from membership m where m.organization_id = k.id and m.partnership_id = ${OWN} and ${IN}) as is_member,
        count(o.id) filter (where ${category} = 'VILLAGE' and ${IN}) as villages,
        count(o.id) filter (where ${category} = 'VILLAGE' and (${IN}) is not true) as villages_outside,
        count(o.id) filter (where ${category} = 'MARKET' and ${IN}) as market_actors
      from organization k
      left join organization o on o.municipality_code = k.municipality_code and o.id <> k.id and o.active_until is null
      left join membership m on m.organization_id = o.id and m.partnership_id = ${OWN}
      where k.kind = 'MUNICIPALITY' and k.county_code = (select p.county_code from partnership p where p.id = ${OWN})
      group by k.id, k.name`,
    where: () => sql`true`,
    orderBy: (item) => sql`${item('name')}, ${item('municipality_id')}`,
  },
  interestAssessments: {
    kind: 'connection',
    of: () => InterestAssessment,
    description: 'What the principals judged of the interest of actors, the latest first.',
    defaultOrder: { field: 'ASSESSED_ON', direction: 'DESC' },
  },
  interestAssessment: oneById(InterestAssessment, 'One such assessment'),
  membershipSteps: {
    kind: 'connection',
    of: () => MembershipStep,
    description: 'Steps in the life of the memberships, the latest first.',
    defaultOrder: { field: 'HAPPENED_ON', direction: 'DESC' },
  },
  membershipStep: oneById(MembershipStep, 'One such step'),
});
