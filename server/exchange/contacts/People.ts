import type { Organization } from '../../organization/Organization.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import { FoundBy } from './KnownOrganizations.js';
import { folded, type Person } from './Person.js';

/** Somebody whom a row may be about. */
export interface Match {
  person: Person;
  foundBy: FoundBy;
}

/** Those a row may be about: the known, and those whom earlier rows of the file make. */
export class People {
  private readonly byAddress = new Map<string, Person[]>();
  private readonly byName = new Map<string, Person[]>();
  private readonly byContact = new Map<string, Person>();

  constructor(people: Person[]) {
    for (const one of people) this.add(one);
  }

  /** Adds a person, or what is new of one: more addresses. */
  add(person: Person): void {
    for (const address of person.addresses) put(this.byAddress, address, person);
    put(this.byName, person.name, person);
    if (person.contact) this.byContact.set(person.contact.id, person);
  }

  ofContact(id: string): Person | undefined {
    return this.byContact.get(id);
  }

  /** Everybody with an address or the name of the row. */
  matches(row: ContactRow): Match[] {
    const found = new Map<Person, FoundBy>();
    for (const address of addressesOf(row))
      for (const person of this.byAddress.get(address) ?? []) found.set(person, FoundBy.EMAIL);
    for (const person of this.byName.get(nameOf(row)) ?? []) if (!found.has(person)) found.set(person, FoundBy.NAME);
    return [...found].map(([person, foundBy]) => ({ person, foundBy }));
  }

  /**
   * The one of the matches who is taken to be the same person: the address and at least the given name are the same (a
   * couple may share a mailbox, and a family name changes), or the name is and neither address nor organization says otherwise.
   */
  same(matches: Match[], row: ContactRow, organization: Organization | null): Person | null {
    const ranked = matches
      .map(({ person }) => ({ person, rank: likeness(person, row, organization) }))
      .filter(({ rank }) => rank > 0)
      .sort((one, other) => other.rank - one.rank);
    const [first, second] = ranked;
    const isGuess = first?.rank === NAME_ALONE && second !== undefined;
    return !first || isGuess ? null : first.person;
  }
}

const NAME_ALONE = 1;

/** 0: not the same person; the higher, the surer. */
function likeness(person: Person, row: ContactRow, organization: Organization | null): number {
  const addresses = new Set(person.addresses);
  const sharesName = person.name === nameOf(row);
  const isThere = person.placeAt(organization) !== undefined;
  const bonus = (isThere ? 0.5 : 0) + (person.isActive ? 0.2 : 0) + (person.mayChange ? 0.1 : 0);
  if (addressesOf(row).some((address) => addresses.has(address))) {
    if (sharesName) return 4 + bonus;
    return folded(person.givenName) === folded(row.givenName) ? 3 + bonus : 0;
  }
  const hasOtherAddress = row.email !== undefined && addresses.size > 0;
  if (!sharesName || hasOtherAddress) return 0;
  if (isThere || (organization === null && person.places.length === 0)) return 2 + bonus;
  return organization === null && !row.organizationName ? NAME_ALONE : 0;
}

const nameOf = (row: ContactRow) => folded(`${row.givenName} ${row.familyName}`);
const addressesOf = (row: ContactRow) => [...(row.email ? [row.email] : []), ...row.otherEmails];

function put(lists: Map<string, Person[]>, key: string, person: Person): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
}
