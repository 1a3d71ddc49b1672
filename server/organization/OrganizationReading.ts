import { ID } from 'type-graphql';
import { sql } from 'kysely';
import { knownUuidOf } from '../shared/globalId.js';
import { caseOf } from '../shared/reading/caseOf.js';
import { mapped } from '../shared/reading/Parameter.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { MunicipalityCode, OrganizationNumber } from '../shared/scalars.js';
import { Organization } from './Organization.js';
import { ActorCategory, CATEGORY_OF, OrganizationKind, Sector } from './OrganizationKind.js';

declareReading(Organization, {
  table: 'organization',
  fields: {
    actorCategory: {
      kind: 'value',
      type: () => ActorCategory,
      description: 'The group it counts to when coverage of dialogue is measured.',
      sql: (row) => caseOf(row('kind'), CATEGORY_OF),
    },
    children: {
      kind: 'connection',
      of: () => Organization,
      description: 'Organizations that are parts of it.',
      where: (row, item) => sql`${item('parent_id')} = ${row('id')}`,
    },
  },
  orders: {
    NAME: { description: 'By name, in the Swedish alphabet.', type: 'text', sql: (row) => row('name') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    name: { kind: 'text', description: 'Its name.', sql: (row) => row('name') },
    kind: { kind: 'enum', enum: OrganizationKind, description: 'What it is.', sql: (row) => row('kind') },
    sector: { kind: 'enum', enum: Sector, description: 'Who stands behind it.', sql: (row) => row('sector') },
    municipalityCode: {
      kind: 'text',
      description: 'SCB code of its municipality.',
      sql: (row) => row('municipality_code'),
    },
    countyCode: { kind: 'text', description: 'SCB code of its county.', sql: (row) => row('county_code') },
    parent: {
      kind: 'id',
      of: 'Organization',
      description: 'The organization it is a part of.',
      sql: (row) => row('parent_id'),
    },
  },
});

extendReading(Query, {
  organizations: { kind: 'connection', of: () => Organization, description: 'All organizations the caller may see.' },
  organization: {
    kind: 'one',
    of: () => Organization,
    description:
      'One organization, by its id or its organization number; null when there is none that the caller may see.',
    args: {
      id: { type: () => ID, nullable: true, description: 'Its id.' },
      organizationNumber: { type: () => OrganizationNumber, nullable: true, description: 'Its organization number.' },
    },
    where: (_row, item, args) =>
      args['id'] != null
        ? sql`${item('id')} = ${mapped(args['id'], (id) => knownUuidOf('Organization', String(id)))}::uuid`
        : sql`${item('organization_number')} = ${args['organizationNumber'] ?? null}`,
  },
  municipality: {
    kind: 'one',
    of: () => Organization,
    description: 'The municipality with an SCB code.',
    args: { code: { type: () => MunicipalityCode, description: 'Four digits.' } },
    where: (_row, item, args) =>
      sql`${item('municipality_code')} = ${args['code']} and ${item('kind')} = 'MUNICIPALITY'`,
  },
});
