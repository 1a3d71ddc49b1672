import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import { Partnership } from '../../partnership/Partnership.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { DateTime } from '../../shared/scalars.js';
import { Position } from '../position/Position.js';
import { Approval } from './Approval.js';
import { Delegation } from './Delegation.js';
import { PrincipalVerdict } from './PrincipalVerdict.js';
import { Verdict } from './Verdict.js';

declareReading(Approval, {
  table: 'approval',
  orders: {
    DECIDED_AT: { description: 'By when it was given.', type: 'timestamptz', sql: (row) => row('decided_at') },
  },
  filters: {
    organization: {
      kind: 'id',
      of: 'Organization',
      description: 'The principal that gave it.',
      sql: (row) => row('organization_id'),
    },
  },
});
declareReading(Delegation, { table: 'delegation' });

declareReading(PrincipalVerdict, {
  table: null,
  fields: {
    organization: {
      kind: 'one',
      of: () => Organization,
      description: 'The principal.',
      where: (row, item) => sql`${item('id')} = ${row('organization_id')}`,
    },
    verdict: {
      kind: 'value',
      type: () => Verdict,
      nullable: true,
      description: 'What it last said; null when it has said nothing.',
      sql: (row) => row('verdict'),
    },
    number: {
      kind: 'value',
      type: () => Int,
      nullable: true,
      description: 'Number of the version it said it of.',
      sql: (row) => row('number'),
    },
    decidedAt: {
      kind: 'value',
      type: () => DateTime,
      nullable: true,
      description: 'When.',
      sql: (row) => row('decided_at'),
    },
    account: {
      kind: 'one',
      of: () => Account,
      description: 'Who decided for it.',
      where: (row, item) => sql`${item('id')} = ${row('account_id')}`,
    },
    reservation: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'What it wanted noted beside its yes.',
      sql: (row) => row('reservation'),
    },
    reason: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'Why it said no, or took its yes back.',
      sql: (row) => row('reason'),
    },
    holds: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether it approved the very words that stand now, since both were last asked.',
      sql: (row) => row('holds'),
    },
  },
});

extendReading(Position, {
  approvals: {
    kind: 'list',
    of: () => Approval,
    description: 'All that the principals have said of it, the latest first.',
    where: (row, item) => sql`${item('position_id')} = ${row('id')}`,
    orderBy: (item) => sql`${item('decided_at')} desc, ${item('id')} desc`,
  },
  principalVerdicts: {
    kind: 'list',
    of: () => PrincipalVerdict,
    description: 'What each principal has last said of it. It is joint when every one of these holds.',
    from: (row) => sql`
      select m.organization_id, last.verdict, last.number, last.decided_at, last.account_id, last.reservation, last.reason,
        coalesce(last.verdict = 'APPROVED' and last.number = ${row('current_number')}
          and last.decided_at >= ${row('approval_requested_at')}, false) as holds
      from membership m left join lateral (
        select a.* from approval a where a.position_id = ${row('id')} and a.organization_id = m.organization_id
        order by a.decided_at desc, a.id desc limit 1
      ) last on true
      where m.partnership_id = ${row('partnership_id')} and m.is_principal`,
    where: () => sql`true`,
    orderBy: (item) => item('organization_id'),
  },
});

extendReading(Partnership, {
  delegations: {
    kind: 'list',
    of: () => Delegation,
    description: "Who may approve in a decider's place, the latest first.",
    where: (row, item) => sql`${item('partnership_id')} = ${row('id')}`,
    orderBy: (item) => sql`${item('from')} desc, ${item('id')}`,
  },
});

extendReading(Query, {
  approvals: { kind: 'connection', of: () => Approval, description: 'All approvals the caller may see.' },
  approval: oneById(Approval, 'One approval'),
});
