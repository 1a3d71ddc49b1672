import { sql } from 'kysely';
import { Organization } from '../organization/Organization.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { Recorded } from '../shared/Recorded.js';
import { hasScope } from '../shared/policies.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { EmailAddress } from '../shared/scalars.js';
import { Account } from './Account.js';
import { Token } from './Token.js';

/** What the caller's role and token allow beside reading. */
export enum Permission {
  RECORD = 'RECORD',
  READ_AS_PRINCIPAL = 'READ_AS_PRINCIPAL',
  ADMINISTER_ACCOUNTS = 'ADMINISTER_ACCOUNTS',
  READ_CONTACTS = 'READ_CONTACTS',
}
describedEnum(Permission, 'Permission', 'What the role, and the token if one is used, allow beside reading.', {
  RECORD: 'Write down and change what the own organization records.',
  READ_AS_PRINCIPAL: 'Read and change what members share with the two principals.',
  ADMINISTER_ACCOUNTS: 'Open and close accounts.',
  READ_CONTACTS: 'Read names and addresses of contacts.',
});

declareReading(Account, {
  table: 'account',
  fields: {
    email: {
      kind: 'value',
      type: () => EmailAddress,
      nullable: true,
      description: 'Address to sign in with; null for all but the person and the administrators.',
      sql: (row) => sql`account_email(${row('id')})`,
    },
    hasPassword: {
      kind: 'value',
      type: () => Boolean,
      nullable: true,
      description:
        'Whether its person has chosen a password: false after an invitation; null for all but the person and the administrators.',
      sql: (row) => sql`account_has_password(${row('id')})`,
    },
    permissions: {
      kind: 'value',
      type: () => [Permission],
      description: "What the caller's role and token allow beside reading; empty for other accounts.",
      sql: (row) => sql`(case when ${row('id')} = nullif(current_setting('samnod.account', true), '')::uuid then
        array_to_json(array_remove(array[
          case when nullif(current_setting('samnod.writes_for', true), '') is not null then 'RECORD' end,
          case when nullif(current_setting('samnod.principal_of', true), '') is not null then 'READ_AS_PRINCIPAL' end,
          case when current_setting('samnod.role', true) = 'ADMINISTRATOR' and ${sql.raw(hasScope('write'))} then 'ADMINISTER_ACCOUNTS' end,
          case when ${sql.raw(hasScope('contacts:read'))} then 'READ_CONTACTS' end
        ], null)) else '[]'::json end)`,
    },
  },
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
