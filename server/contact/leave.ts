import type { EntityManager } from '@mikro-orm/postgresql';
import { Affiliation } from './Affiliation.js';
import { type Contact, ContactStatus } from './Contact.js';

/** A person leaves: no longer speaks for anybody from that day on. What was said and written keeps the name. */
export async function leave(em: EntityManager, contact: Contact, leftOn: string): Promise<void> {
  contact.status = ContactStatus.LEFT;
  contact.leftOn = leftOn;
  for (const affiliation of await em.find(Affiliation, { contact })) {
    const lasts = affiliation.until === null || affiliation.until > leftOn;
    if (lasts && (affiliation.from === null || affiliation.from <= leftOn)) affiliation.until = leftOn;
  }
}
