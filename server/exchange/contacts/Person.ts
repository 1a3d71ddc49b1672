import type { Affiliation } from '../../contact/Affiliation.js';
import { type Contact, ContactStatus } from '../../contact/Contact.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { mayChange } from '../../shared/find.js';
import type { ContactRow } from '../parsing/ContactRow.js';

/** Text as it is compared: whatever the case and the spaces. */
export const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** For whom a person speaks. */
export interface Place {
  organization: Organization;
  title: string | null;
  /** what is stored of it; null while it is not */
  affiliation: Affiliation | null;
}

/** A person as the import sees it: one that the caller knows, or one that a row of the file is about to make. */
export class Person {
  private constructor(
    /** null for one that is not stored yet */
    readonly contact: Contact | null,
    /** the row that makes it; null for one that is known */
    readonly row: number | null,
    readonly givenName: string,
    readonly familyName: string,
    public email: string | null,
    public otherEmails: string[],
    public phone: string | null,
    readonly places: Place[],
    readonly isActive: boolean,
    readonly mayChange: boolean,
  ) {}

  static known(caller: Caller, contact: Contact, places: Place[]): Person {
    const { givenName, familyName, email, otherEmails, phone } = contact;
    const isActive = contact.status === ContactStatus.ACTIVE;
    const may = mayChange(caller, contact);
    return new Person(contact, null, givenName, familyName, email, [...otherEmails], phone, [...places], isActive, may);
  }

  static fromRow(row: ContactRow, organization: Organization | null): Person {
    const { givenName, familyName, email = null, otherEmails, phone = null } = row;
    const places = organization ? [{ organization, title: row.title ?? null, affiliation: null }] : [];
    return new Person(null, row.row, givenName, familyName, email, [...otherEmails], phone, places, true, true);
  }

  get name(): string {
    return folded(`${this.givenName} ${this.familyName}`);
  }

  /** in lower case */
  get addresses(): string[] {
    return [this.email, ...this.otherEmails].flatMap((address) => address?.toLowerCase() ?? []);
  }

  placeAt(organization: Organization | null): Place | undefined {
    return this.places.find((place) => place.organization === organization);
  }
}
