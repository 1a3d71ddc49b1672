import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Contact } from './Contact.js';

/** At most this many look-alikes are told. */
const MOST = 10;

/** Contacts the caller may see that share an e-mail address or the name, the likeliest first. */
export async function findSimilarContacts(em: EntityManager, contact: Contact): Promise<Contact[]> {
  const addresses = [contact.email, ...contact.otherEmails].flatMap((address) => address?.toLowerCase() ?? []);
  const { rows } = await sql<{ id: string }>`
    select id from (
      select c.id, c.email is not null and lower(c.email) = any(${addresses}) or exists (
               select from unnest(c.other_emails) other where lower(other) = any(${addresses})) as shares_address,
             lower(c.given_name) = lower(${contact.givenName}) and lower(c.family_name) = lower(${contact.familyName}) as shares_name
      from contact c where c.id <> ${contact.id} and c.status <> 'ANONYMIZED'
    ) known
    where shares_address or shares_name
    order by shares_address desc, id limit ${MOST}`.execute(em.getKysely());
  return rows.length === 0 ? [] : em.find(Contact, { id: { $in: rows.map(({ id }) => id) } });
}
