import { sql } from 'kysely';
import { Organization } from '../organization/Organization.js';
import { Change } from '../shared/changes/Change.js';
import { extendReading } from '../shared/reading/Reading.js';
import { Account } from './Account.js';

extendReading(Change, {
  by: {
    kind: 'one',
    of: () => Account,
    description: 'Who made the change; null for work of the installation itself, or when not to be seen.',
    where: (row, item) => sql`${item('id')} = ${row('account_id')}`,
  },
  byOrganization: {
    kind: 'one',
    of: () => Organization,
    description: 'For whom that person worked then; null when not to be seen.',
    where: (row, item) => sql`${item('id')} = ${row('organization_id')}`,
  },
});
