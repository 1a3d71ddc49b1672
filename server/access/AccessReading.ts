import { sql } from 'kysely';
import { Organization } from '../organization/Organization.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { Recorded } from '../shared/Recorded.js';
import { Account } from './Account.js';
import { Token } from './Token.js';

declareReading(Account, {
  table: 'account',
  orders: { NAME: { description: 'By name.', type: 'text', sql: (row) => row('name') } },
});

declareReading(Token, {
  table: 'token',
  orders: { MADE_AT: { description: 'By when it was made.', type: 'timestamptz', sql: (row) => row('made_at') } },
});

extendReading(Recorded, {
  recordedBy: {
    kind: 'one',
    of: () => Account,
    description: 'Who wrote it down; null when the caller may not see the account.',
    where: (row, item) => sql`${item('id')} = ${row('recorded_by_id')}`,
  },
  recordedByOrganization: {
    kind: 'one',
    of: () => Organization,
    description: 'For whom that person worked then; null when not to be seen.',
    where: (row, item) => sql`${item('id')} = ${row('recorded_by_organization_id')}`,
  },
});

extendReading(Query, {
  viewer: {
    kind: 'one',
    of: () => Account,
    description: 'Who is asking; null when nobody is signed in.',
    where: (_row, item) => sql`${item('id')} = nullif(current_setting('samnod.account', true), '')::uuid`,
  },
  accounts: { kind: 'connection', of: () => Account, description: "The accounts of the caller's partnership." },
  tokens: {
    kind: 'connection',
    of: () => Token,
    description: "The caller's own tokens.",
    defaultOrder: { field: 'MADE_AT', direction: 'DESC' },
  },
});
