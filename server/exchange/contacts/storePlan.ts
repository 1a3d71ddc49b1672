import type { EntityManager } from '@mikro-orm/postgresql';
import { Affiliation } from '../../contact/Affiliation.js';
import { Contact } from '../../contact/Contact.js';
import { atMostParties, defaultVisibility } from '../../organization/defaultVisibility.js';
import type { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import type { Stored } from '../../shared/Stored.js';
import type { Visibility } from '../../shared/Visibility.js';
import type { Import } from '../Import.js';
import { ImportedRecord, SkipReason } from '../ImportedRecord.js';
import type { FoundProblem } from '../ImportProblem.js';
import { storeRecords } from '../storeRecords.js';
import type { MadeOrganization } from './makeOrganizations.js';
import { ImportedField } from './news.js';
import type { Person } from './Person.js';
import { ImportAction, type PlannedRow } from './planRows.js';
import { holdsPersonalNumber } from './readPeople.js';

export interface PlanToStore {
  receipt: Import;
  planned: PlannedRow[];
  made: MadeOrganization[];
  problems: FoundProblem[];
  /** chosen for the new contacts; null for the default of each */
  visibility: Visibility | null;
}

/** What a row did to a record. `before`: the changed fields as they were; null for a record that is new. */
interface Touched {
  row: number;
  record: Stored & { version?: number };
  before: Record<string, unknown> | null;
}

/** Writes a plan down, with its receipt. */
export async function storePlan(em: EntityManager, caller: Caller, plan: PlanToStore): Promise<Import> {
  const { receipt, planned, made, problems, visibility } = plan;
  const contacts = new Map<Person, Contact>();
  const source = holdsPersonalNumber(receipt.fileName) ? null : `Import: ${receipt.fileName}`.slice(0, 300);
  const contactOf = (person: Person): Contact => {
    const known = person.contact ?? contacts.get(person);
    if (known) return known;
    const { givenName, familyName, email, otherEmails, phone } = person;
    const organizations = person.places.map(({ organization }) => organization);
    const seenBy = visibility ? atMostParties(caller, organizations, visibility) : defaultVisibility(organizations);
    const contact = new Contact(caller, { givenName, familyName, email, otherEmails, phone, source }, seenBy);
    contacts.set(person, contact);
    return contact;
  };
  const touched: Touched[] = made.map(({ organization, row }) => ({ row, record: organization, before: null }));
  for (const one of planned) if (one.action !== ImportAction.SKIP) touched.push(...write(caller, one, contactOf));
  const skipped = [...skippedRows(receipt, planned), ...problemRows(receipt, problems)];
  receipt.createdCount = planned.filter(({ action }) => action === ImportAction.CREATE).length;
  receipt.changedCount = planned.filter(({ action }) => action === ImportAction.UPDATE).length;
  receipt.skippedCount = skipped.length;
  em.persist([receipt, ...touched.map(({ record }) => record)]);
  await em.flush();
  const did = touched.map(({ row, record, before }) => ImportedRecord.of(receipt, row, record, before));
  await storeRecords(em, [...did, ...skipped]);
  // What is stored is not looked through for changes once more.
  em.clear();
  return receipt;
}

/** Lets one row have its effect on the contact and on whom it speaks for. */
function write(caller: Caller, planned: PlannedRow, contactOf: (person: Person) => Contact): Touched[] {
  const { row, news, action, organization } = planned;
  const person = planned.person!;
  const contact = contactOf(person);
  const touched: Touched[] = [];
  const touch = (record: Stored, before: Record<string, unknown> | null) =>
    touched.push({ row: row.row, record, before });
  const place = person.placeAt(organization);
  const before = { ...fill(contact, person, news), ...keepToParties(caller, contact, organization) };
  if (action === ImportAction.CREATE) touch(contact, null);
  else if (Object.keys(before).length > 0) touch(contact, before);
  if (place && !place.affiliation) {
    place.affiliation = new Affiliation(contact, place.organization, { title: place.title });
    touch(place.affiliation, null);
  } else if (place?.affiliation && news.some(({ field }) => field === ImportedField.TITLE)) {
    place.affiliation.title = place.title;
    touch(place.affiliation, { title: null });
  }
  return touched;
}

const COLUMNS = {
  [ImportedField.EMAIL]: 'email',
  [ImportedField.OTHER_EMAILS]: 'otherEmails',
  [ImportedField.PHONE]: 'phone',
} as const;

/** Gives a contact what the person has become; answers what the changed fields were. */
function fill(contact: Contact, person: Person, news: PlannedRow['news']): Record<string, unknown> {
  const fields = news.flatMap(({ field }) => (field in COLUMNS ? [COLUMNS[field as keyof typeof COLUMNS]] : []));
  const before = Object.fromEntries(fields.map((field) => [field, contact[field]]));
  for (const field of fields) Object.assign(contact, { [field]: person[field] });
  return before;
}

/** Who comes to speak for a market actor that has not been asked is seen by the parties alone from then on; answers what was. */
function keepToParties(caller: Caller, contact: Contact, organization: Organization | null): Record<string, unknown> {
  const before = { visibilityLevel: contact.visibilityLevel };
  contact.visibilityLevel = atMostParties(caller, [organization], contact.visibilityLevel);
  return contact.visibilityLevel === before.visibilityLevel ? {} : before;
}

function skippedRows(receipt: Import, planned: PlannedRow[]): ImportedRecord[] {
  return planned.flatMap(({ row, skipReason, person }) =>
    skipReason === null ? [] : [ImportedRecord.skipped(receipt, row.row, skipReason, person?.contact ?? null)],
  );
}

function problemRows(receipt: Import, problems: FoundProblem[]): ImportedRecord[] {
  const rows = [...new Set(problems.map(({ row }) => row))];
  return rows.map((row) => ImportedRecord.skipped(receipt, row, SkipReason.PROBLEM));
}
