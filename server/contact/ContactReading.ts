import { sql } from 'kysely';
import { Organization } from '../organization/Organization.js';
import { oneById } from '../shared/reading/oneById.js';
import type { Row } from '../shared/reading/Reading.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';
import { Affiliation } from './Affiliation.js';
import { Contact, ContactStatus } from './Contact.js';
import { Responsibility, ResponsibilityArea } from './Responsibility.js';

/** A contact's facts are stale when nobody has made sure of them for this long, in days. */
export const STALE_AFTER_DAYS = 180;

/** Whether something with a last day lasts today. */
export const lasts = (item: Row) => sql`coalesce(${item('until')}, 'infinity'::date) >= ${TODAY}`;

const isStale = (row: Row) =>
  sql`(${row('status')} = 'ACTIVE' and coalesce(${row('verified_at')} < now() - make_interval(days => ${sql.lit(STALE_AFTER_DAYS)}), true))`;

declareReading(Contact, {
  table: 'contact',
  fields: {
    name: {
      kind: 'value',
      type: () => String,
      description: 'Given and family name.',
      sql: (row) => sql`(${row('given_name')} || ' ' || ${row('family_name')})`,
    },
    isStale: {
      kind: 'value',
      type: () => Boolean,
      description: `Whether nobody has made sure of the facts for ${STALE_AFTER_DAYS} days, or ever.`,
      sql: isStale,
    },
    affiliations: {
      kind: 'list',
      of: () => Affiliation,
      description: 'For whom the contact speaks or spoke; the latest first.',
      where: (row, item) => sql`${item('contact_id')} = ${row('id')}`,
      orderBy: (item) =>
        sql`coalesce(${item('until')}, 'infinity'::date) desc, ${item('from')} desc nulls last, ${item('id')}`,
    },
    responsibilities: {
      kind: 'list',
      of: () => Responsibility,
      description: 'What the contact is responsible for now.',
      where: (row, item) => sql`${item('contact_id')} = ${row('id')} and ${lasts(item)}`,
      orderBy: (item) => item('area'),
    },
  },
  orders: {
    NAME: {
      description: 'By family name and given name, in the Swedish alphabet.',
      type: 'text',
      sql: (row) => sql`(${row('family_name')} || ' ' || ${row('given_name')})`,
    },
    VERIFIED_AT: {
      description: 'By when the facts were last made sure of, never first.',
      type: 'timestamptz',
      sql: (row) => sql`coalesce(${row('verified_at')}, '-infinity'::timestamptz)`,
    },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    name: {
      kind: 'text',
      description: 'Given and family name.',
      sql: (row) => sql`(${row('given_name')} || ' ' || ${row('family_name')})`,
    },
    email: { kind: 'text', description: 'E-mail address.', sql: (row) => row('email') },
    status: {
      kind: 'enum',
      enum: ContactStatus,
      description: 'Where the contact stands.',
      sql: (row) => row('status'),
    },
    isStale: {
      kind: 'boolean',
      description: 'Whether the facts are stale.',
      sql: isStale,
    },
    verifiedAt: {
      kind: 'moment',
      description: 'When the facts were last made sure of.',
      sql: (row) => row('verified_at'),
    },
    affiliations: {
      kind: 'relation',
      of: () => Affiliation,
      description: 'For whom the contact speaks or spoke.',
      where: (row, item) => sql`${item('contact_id')} = ${row('id')}`,
    },
  },
});

declareReading(Affiliation, {
  table: 'affiliation',
  fields: {
    isCurrent: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether it lasts today.',
      sql: (row) => sql`(${lasts(row)})`,
    },
  },
  filters: {
    organization: { kind: 'id', of: 'Organization', description: 'For whom.', sql: (row) => row('organization_id') },
    until: { kind: 'day', description: 'Its last day.', sql: (row) => row('until') },
  },
});

declareReading(Responsibility, {
  table: 'responsibility',
  orders: { AREA: { description: 'By area.', type: 'text', sql: (row) => row('area') } },
  filters: {
    area: { kind: 'enum', enum: ResponsibilityArea, description: 'For what.', sql: (row) => row('area') },
    organization: {
      kind: 'id',
      of: 'Organization',
      description: 'Who is responsible.',
      sql: (row) => row('organization_id'),
    },
    contact: { kind: 'id', of: 'Contact', description: 'Through whom.', sql: (row) => row('contact_id') },
    until: { kind: 'day', description: 'Its last day.', sql: (row) => row('until') },
  },
});

extendReading(Organization, {
  contacts: {
    kind: 'connection',
    of: () => Contact,
    description: 'Those who speak for it now.',
    where: (row, item) =>
      sql`${item('status')} = 'ACTIVE' and exists (select 1 from affiliation a where a.contact_id = ${item('id')} and a.organization_id = ${row('id')} and coalesce(a.until, 'infinity'::date) >= ${TODAY})`,
  },
  affiliations: {
    kind: 'list',
    of: () => Affiliation,
    description: 'Those who speak or spoke for it, with role and period; those who do now first.',
    where: (row, item) => sql`${item('organization_id')} = ${row('id')}`,
    orderBy: (item) =>
      sql`coalesce(${item('until')}, 'infinity'::date) desc, ${item('from')} desc nulls last, ${item('id')}`,
  },
  responsibilities: {
    kind: 'list',
    of: () => Responsibility,
    description: 'What it is responsible for now.',
    where: (row, item) => sql`${item('organization_id')} = ${row('id')} and ${lasts(item)}`,
    orderBy: (item) => item('area'),
  },
});

extendReading(Query, {
  contacts: { kind: 'connection', of: () => Contact, description: 'All contacts the caller may see.' },
  contact: oneById(Contact, 'One contact'),
  responsibilities: {
    kind: 'connection',
    of: () => Responsibility,
    description: 'Who is responsible for what: all the caller may see, past ones too.',
  },
});
