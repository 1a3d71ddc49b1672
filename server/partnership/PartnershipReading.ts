import { sql } from 'kysely';
import { Organization } from '../organization/Organization.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { Membership, MembershipStatus, Partnership } from './Partnership.js';

declareReading(Membership, {
  table: 'membership',
  orders: {
    ORGANIZATION_NAME: {
      description: "By the organization's name.",
      type: 'text',
      sql: (row) => sql`coalesce((select o.name from organization o where o.id = ${row('organization_id')}), '')`,
    },
  },
  filters: {
    isPrincipal: {
      kind: 'boolean',
      description: 'Whether it is one of the two principals.',
      sql: (row) => row('is_principal'),
    },
    status: { kind: 'enum', enum: MembershipStatus, description: 'Where it stands.', sql: (row) => row('status') },
  },
});

declareReading(Partnership, {
  table: 'partnership',
  fields: {
    memberships: {
      kind: 'connection',
      of: () => Membership,
      description: 'Its members, and those who may become or have been.',
      where: (row, item) => sql`${item('partnership_id')} = ${row('id')}`,
    },
  },
  orders: { NAME: { description: 'By name.', type: 'text', sql: (row) => row('name') } },
});

extendReading(Organization, {
  memberships: {
    kind: 'list',
    of: () => Membership,
    description: 'Its place in the partnerships of the caller.',
    where: (row, item) => sql`${item('organization_id')} = ${row('id')}`,
    orderBy: (item) => item('id'),
  },
});

extendReading(Query, {
  partnerships: { kind: 'connection', of: () => Partnership, description: 'All partnerships of this installation.' },
  partnership: {
    kind: 'one',
    of: () => Partnership,
    description: "The caller's own partnership.",
    where: (_row, item) =>
      sql`${item('id')} = (select a.partnership_id from account a where a.id = nullif(current_setting('samnod.account', true), '')::uuid)`,
  },
});
