import { badInput } from '../shared/Refusal.js';
import { type Contact, ContactStatus } from './Contact.js';

/** A contact that was erased stays so. */
export function refuseErased(contact: Contact): void {
  if (contact.status !== ContactStatus.ANONYMIZED) return;
  throw badInput('input.id', {
    sv: 'Kontakten är avidentifierad och kan inte ändras.',
    en: 'The contact is erased and can not be changed.',
  });
}

/** Only somebody who is still there can be verified, affiliated or made responsible. */
export function refuseGone(contact: Contact, field: string): void {
  if (contact.status === ContactStatus.ACTIVE) return;
  throw badInput(field, {
    sv: 'Personen har slutat.',
    en: 'The person has left.',
  });
}
