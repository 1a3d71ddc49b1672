import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Affiliation } from '../../contact/Affiliation.js';
import { Contact } from '../../contact/Contact.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import { KnownOrganizations } from './KnownOrganizations.js';
import { People } from './People.js';
import { folded, Person, type Place } from './Person.js';

/** What the caller knows of the people and organizations of a file: read in six statements, however many they are. */
export class Known {
  private constructor(
    private readonly caller: Caller,
    private readonly contacts: Contact[],
    private readonly affiliations: Affiliation[],
    private readonly named: Organization[],
  ) {}

  /** `alsoContacts` and `alsoOrganizations`: those chosen by hand, by uuid. */
  static async load(
    em: EntityManager,
    caller: Caller,
    rows: ContactRow[],
    alsoContacts: string[] = [],
    alsoOrganizations: string[] = [],
  ): Promise<Known> {
    const ids = [...new Set([...(await contactIds(em, rows)), ...alsoContacts])];
    const contacts = ids.length === 0 ? [] : await em.find(Contact, { id: { $in: ids } });
    const affiliations = ids.length === 0 ? [] : await em.find(Affiliation, { contact: { $in: ids } });
    const named = new Set([...(await organizationIds(em, rows)), ...alsoOrganizations]);
    const all = [...new Set([...named, ...affiliations.map((one) => one.organization.id)])];
    const organizations = all.length === 0 ? [] : await em.find(Organization, { id: { $in: all } });
    return new Known(
      caller,
      contacts,
      affiliations,
      organizations.filter(({ id }) => named.has(id)),
    );
  }

  /** Fresh each time: planning lets people have their news. */
  people(): People {
    const places = new Map<string, Place[]>();
    for (const affiliation of this.affiliations) {
      const place = { organization: affiliation.organization.unwrap(), title: affiliation.title, affiliation };
      const known = places.get(affiliation.contact.id);
      if (known) known.push(place);
      else places.set(affiliation.contact.id, [place]);
    }
    return new People(this.contacts.map((one) => Person.known(this.caller, one, places.get(one.id) ?? [])));
  }

  organizations(): KnownOrganizations {
    return new KnownOrganizations(this.named);
  }
}

const texts = (values: (string | undefined)[]) => [...new Set(values.filter((one) => one !== undefined))];

async function contactIds(em: EntityManager, rows: ContactRow[]): Promise<string[]> {
  const addresses = texts(rows.flatMap((row) => [row.email, ...row.otherEmails]));
  const names = texts(rows.map((row) => folded(`${row.givenName} ${row.familyName}`)));
  const { rows: found } = await sql<{ id: string }>`
    select id from known_contacts(${addresses}::text[], ${names}::text[]) id`.execute(em.getKysely());
  return found.map(({ id }) => id);
}

async function organizationIds(em: EntityManager, rows: ContactRow[]): Promise<string[]> {
  const numbers = texts(rows.map((row) => row.organizationNumber));
  const names = texts(rows.map((row) => row.organizationName && folded(row.organizationName)));
  const { rows: found } = await sql<{ id: string }>`
    select id from known_organizations(${numbers}::text[], ${names}::text[], '{}'::text[]) id`.execute(em.getKysely());
  return found.map(({ id }) => id);
}
