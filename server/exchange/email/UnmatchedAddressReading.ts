import { sql } from 'kysely';
import { Interaction } from '../../dialogue/Interaction.js';
import { Organization } from '../../organization/Organization.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { TriageStatus, UnmatchedAddress } from './UnmatchedAddress.js';

declareReading(UnmatchedAddress, {
  table: 'unmatched_address',
  fields: {
    suggestedOrganization: {
      kind: 'one',
      of: () => Organization,
      description: 'The only organization whose own address ends alike; null when there is none, or several.',
      where: (row, item) => sql`${item('id')} = organization_of_domain(split_part(${row('address')}, '@', 2))`,
    },
  },
  orders: {
    ADDRESS: { description: 'By address.', type: 'text', sql: (row) => row('address') },
  },
  filters: {
    status: { kind: 'enum', enum: TriageStatus, description: 'Where it stands.', sql: (row) => row('status') },
  },
});

extendReading(Interaction, {
  unmatchedAddresses: {
    kind: 'list',
    of: () => UnmatchedAddress,
    description: 'Addresses of the e-mail that nobody has said yet whose they are; empty for those who can not say.',
    where: (row, item) => sql`${item('interaction_id')} = ${row('id')} and ${item('status')} = 'OPEN'`,
    orderBy: (item) => sql`${item('address')}, ${item('id')}`,
  },
});

extendReading(Query, {
  unmatchedAddresses: {
    kind: 'connection',
    of: () => UnmatchedAddress,
    description:
      'The triage list: addresses of imported e-mails that belong to nobody known. Filter on the status OPEN for those that wait.',
  },
  unmatchedAddress: oneById(UnmatchedAddress, 'One address that belonged to nobody known'),
});
