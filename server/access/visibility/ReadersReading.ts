import { sql } from 'kysely';
import { ID, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { globalIdSql } from '../../shared/reading/globalIdSql.js';
import { declareReading, extendReading } from '../../shared/reading/Reading.js';
import { Recorded } from '../../shared/Recorded.js';
import { DateTime } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Role } from '../../shared/Caller.js';
import { VisibilityReason } from '../../shared/Visibility.js';
import { Account } from '../Account.js';

/** One who can see a record, and by which rule. */
@ObjectType({ description: 'One who can see a record, and by which rule.' })
export class RecordReader {}

declareReading(RecordReader, {
  table: null,
  fields: {
    reason: { kind: 'value', type: () => VisibilityReason, description: 'By which rule.', sql: (row) => row('reason') },
    organization: {
      kind: 'one',
      of: () => Organization,
      description:
        'Whose people see it, in roles that act for it; with MEMBER in every role. Null with PUBLIC: everyone who is signed in.',
      where: (row, item) => sql`${item('id')} = ${row('organization_id')}`,
    },
    account: {
      kind: 'one',
      of: () => Account,
      description: 'The named reader of a record with a secrecy mark; null otherwise.',
      where: (row, item) => sql`${item('id')} = ${row('account_id')}`,
    },
  },
});

/** One reading of a record that has a secrecy mark. */
@ObjectType({ implements: [Stored], description: 'One reading of a record that has a secrecy mark.' })
export class SecretRead extends Stored {}

declareReading(SecretRead, {
  table: 'secret_read',
  fields: {
    id: {
      kind: 'value',
      type: () => ID,
      description: 'Id of the line.',
      sql: (row) => globalIdSql('SecretRead', row('id')),
    },
    readAt: { kind: 'value', type: () => DateTime, description: 'When.', sql: (row) => row('read_at') },
    role: { kind: 'value', type: () => Role, nullable: true, description: 'In what role.', sql: (row) => row('role') },
    by: {
      kind: 'one',
      of: () => Account,
      description: 'Who; null when not to be seen.',
      where: (row, item) => sql`${item('id')} = ${row('account_id')}`,
    },
  },
  orders: {
    READ_AT: { isInner: true, description: 'By when it was read.', type: 'timestamptz', sql: (row) => row('read_at') },
  },
});

extendReading(Recorded, {
  readers: {
    kind: 'list',
    of: () => RecordReader,
    description:
      'Who can see it, and by which rule, each once: as far as the caller may see them. A secrecy mark leaves its named readers alone.',
    from: (row) => sql`
      select distinct on (organization_id, account_id) * from (
        select 1 as rank, 'NAMED_READER' as reason, a.organization_id, a.id as account_id from account a
          where a.id = any (${row('secrecy_reader_ids')})
        union all select 2, 'OWN_ORGANIZATION', ${row('recorded_by_organization_id')}, null where ${row('secrecy_reader_ids')} is null
        union all select 3, 'PRINCIPAL', m.organization_id, null from membership m
          where ${row('secrecy_reader_ids')} is null and ${row('visibility_level')} <> 'OWN_ORGANIZATION'
            and m.partnership_id = ${row('partnership_id')} and m.is_principal and m.status = 'MEMBER'
            and coalesce(m.until, 'infinity') >= current_date
        union all select 4, 'PARTY', party, null from unnest(${row('party_ids')}) party
          where ${row('secrecy_reader_ids')} is null and ${row('visibility_level')} in ('PARTIES', 'PARTNERSHIP')
        union all select 5, 'MEMBER', m.organization_id, null from membership m
          where ${row('secrecy_reader_ids')} is null and ${row('visibility_level')} = 'PARTNERSHIP'
            and m.partnership_id = ${row('partnership_id')} and m.status in ('MEMBER', 'DORMANT')
            and coalesce(m.until, 'infinity') >= current_date
        union all select 6, 'PUBLIC', null, null where ${row('secrecy_reader_ids')} is null and ${row('visibility_level')} = 'PUBLIC'
      ) r
      where organization_id is null or exists (select from organization o where o.id = r.organization_id)
      order by organization_id, account_id, rank`,
    where: () => sql`true`,
    orderBy: (item) =>
      sql`${item('rank')}, (select o.name from organization o where o.id = ${item('organization_id')}), ${item('account_id')}`,
  },
  secretReads: {
    kind: 'connection',
    of: () => SecretRead,
    description: 'Who read it while it had a secrecy mark, the latest first.',
    where: (row, item) => sql`${item('record_id')} = ${row('id')}`,
    defaultOrder: { field: 'READ_AT', direction: 'DESC' },
  },
});
