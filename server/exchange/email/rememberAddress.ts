import { ContactStatus } from '../../contact/Contact.js';
import type { Caller } from '../../shared/Caller.js';
import { mayChange } from '../../shared/find.js';
import type { Whose } from './AddressBook.js';

const MOST_ADDRESSES = 20;

/** Gives the contact, else the organization, the address. False where there is no room for it, or the caller may not. */
export function rememberAddress(caller: Caller, address: string, { contact, organization }: Whose): boolean {
  if (contact) {
    const known = [contact.email, ...contact.otherEmails].map((one) => one?.toLowerCase());
    if (known.includes(address)) return true;
    if (!mayChange(caller, contact) || contact.status === ContactStatus.ANONYMIZED) return false;
    if (contact.email === null) contact.email = address;
    else if (contact.otherEmails.length < MOST_ADDRESSES) contact.otherEmails = [...contact.otherEmails, address];
    else return false;
    return true;
  }
  if (!organization) return false;
  const known = [organization.email, organization.registrarEmail].map((one) => one?.toLowerCase());
  if (known.includes(address)) return true;
  if (!mayChange(caller, organization) || organization.email !== null) return false;
  organization.email = address;
  return true;
}
