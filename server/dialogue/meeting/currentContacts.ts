import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Contact } from '../../contact/Contact.js';
import type { Organization } from '../../organization/Organization.js';

/**
 * One contact who speaks for each organization now, by the organization's id: whoever was called to the latest meeting,
 * then whose facts were made sure of last. Only those with an address are called; an organization without one is missing.
 */
export async function currentContacts(em: EntityManager, organizations: Organization[]): Promise<Map<string, Contact>> {
  if (organizations.length === 0) return new Map();
  const { rows } = await sql<{ organizationId: string; contactId: string }>`
    select distinct on (a.organization_id) a.organization_id as "organizationId", c.id as "contactId"
    from affiliation a join contact c on c.id = a.contact_id
    where a.organization_id = any(${organizations.map(({ id }) => id)}::uuid[])
      and coalesce(a.until, 'infinity'::date) >= (now() at time zone 'Europe/Stockholm')::date
      and coalesce(a."from", '-infinity'::date) <= (now() at time zone 'Europe/Stockholm')::date
      and c.status = 'ACTIVE' and c.email is not null
    order by a.organization_id,
      (select max(m.starts_at) from meeting_invitation i join meeting m on m.id = i.meeting_id
       where i.contact_id = c.id and i.organization_id = a.organization_id) desc nulls last,
      c.verified_at desc nulls last, c.id`.execute(em.getKysely());
  const contacts = await em.find(Contact, { id: { $in: rows.map(({ contactId }) => contactId) } });
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return new Map(rows.map(({ organizationId, contactId }) => [organizationId, byId.get(contactId)!]));
}
