import type { Organization } from '../../organization/Organization.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import type { Person } from './Person.js';

/** What a row may add to a known person. */
export enum ImportedField {
  EMAIL = 'EMAIL',
  OTHER_EMAILS = 'OTHER_EMAILS',
  PHONE = 'PHONE',
  ORGANIZATION = 'ORGANIZATION',
  TITLE = 'TITLE',
}
describedEnum(ImportedField, 'ImportedField', 'What a row of a file may add to a known person.', {
  EMAIL: 'The e-mail address.',
  OTHER_EMAILS: 'The other addresses.',
  PHONE: 'The telephone.',
  ORGANIZATION: 'For whom the person speaks.',
  TITLE: 'The title or role there.',
});

/** A difference between what is known and what a row says. */
export interface Difference {
  field: ImportedField;
  /** what is known; null when nothing */
  known: string | null;
  /** what the row says */
  said: string;
}

/** as many as the register keeps of one person */
const MOST_ADDRESSES = 20;

/** What a row says that is not known of the person: it fills what is empty, and adds addresses. Nothing is overwritten. */
export function newsOf(person: Person, row: ContactRow, organization: Organization | null): Difference[] {
  const news: Difference[] = [];
  const addresses = newAddresses(person, row);
  if (person.email === null && addresses[0] !== undefined) {
    news.push({ field: ImportedField.EMAIL, known: null, said: addresses.shift()! });
  }
  const room = MOST_ADDRESSES - person.otherEmails.length;
  if (addresses.length > 0 && room > 0) {
    const known = person.otherEmails.join(', ') || null;
    news.push({ field: ImportedField.OTHER_EMAILS, known, said: addresses.slice(0, room).join(', ') });
  }
  if (person.phone === null && row.phone) news.push({ field: ImportedField.PHONE, known: null, said: row.phone });
  const place = person.placeAt(organization);
  if (organization && !place) {
    news.push({ field: ImportedField.ORGANIZATION, known: null, said: organization.name });
    if (row.title) news.push({ field: ImportedField.TITLE, known: null, said: row.title });
  } else if (place && place.title === null && row.title) {
    news.push({ field: ImportedField.TITLE, known: null, said: row.title });
  }
  return news;
}

/** What a row says otherwise than what is known: it is told, and what is known stays. */
export function keptOf(person: Person, row: ContactRow, organization: Organization | null): Difference[] {
  const kept: Difference[] = [];
  const digits = (phone: string) => phone.replace(/^\+46/, '0').replace(/\D/g, '');
  if (person.phone !== null && row.phone && digits(person.phone) !== digits(row.phone)) {
    kept.push({ field: ImportedField.PHONE, known: person.phone, said: row.phone });
  }
  const title = person.placeAt(organization)?.title;
  if (title && row.title && title !== row.title)
    kept.push({ field: ImportedField.TITLE, known: title, said: row.title });
  return kept;
}

/** Lets the person have the news, so that later rows of the same file see them. */
export function take(person: Person, row: ContactRow, organization: Organization | null, news: Difference[]): void {
  const said = (field: ImportedField) => news.find((one) => one.field === field)?.said;
  person.email = said(ImportedField.EMAIL) ?? person.email;
  person.otherEmails = [...person.otherEmails, ...(said(ImportedField.OTHER_EMAILS)?.split(', ') ?? [])];
  person.phone = said(ImportedField.PHONE) ?? person.phone;
  const place = person.placeAt(organization);
  if (place) place.title = said(ImportedField.TITLE) ?? place.title;
  else if (organization) person.places.push({ organization, title: row.title ?? null, affiliation: null });
}

function newAddresses(person: Person, row: ContactRow): string[] {
  const known = new Set(person.addresses);
  return [...(row.email ? [row.email] : []), ...row.otherEmails].filter((address) => !known.has(address));
}
