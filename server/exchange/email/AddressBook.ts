import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Affiliation } from '../../contact/Affiliation.js';
import { Contact } from '../../contact/Contact.js';
import { Organization } from '../../organization/Organization.js';
import { Membership } from '../../partnership/Partnership.js';
import type { Caller } from '../../shared/Caller.js';
import { folded } from '../contacts/Person.js';
import type { EmailParticipant } from '../parsing/EmailMessage.js';
import { isRoleMailbox } from '../parsing/isRoleMailbox.js';
import { placeOf } from './placeOf.js';

/** Whose an address is. */
export interface Whose {
  organization: Organization | null;
  contact: Contact | null;
}

/** Whom the caller knows of the addresses of some e-mails: read in eight statements, however many they are. */
export class AddressBook {
  private constructor(
    private readonly contacts: ReadonlyMap<string, Contact[]>,
    private readonly affiliations: ReadonlyMap<string, Affiliation[]>,
    private readonly mailboxes: ReadonlyMap<string, Organization[]>,
    private readonly domains: ReadonlyMap<string, Organization>,
    private readonly own: { address: string | null; organization: Organization },
    private readonly ours: ReadonlySet<string>,
  ) {}

  static async load(em: EntityManager, caller: Caller, participants: EmailParticipant[]): Promise<AddressBook> {
    const addresses = [...new Set(participants.map(({ address }) => address))];
    const known = await idsKnown(em, addresses, [...new Set(addresses.map(domainOf))]);
    const contacts = await em.find(Contact, { id: { $in: known.contacts } });
    const affiliations = await em.find(Affiliation, { contact: { $in: known.contacts } });
    const organizations = await em.find(Organization, {
      id: {
        $in: [
          caller.organizationId,
          ...known.mailboxes,
          ...known.domains.values(),
          ...affiliations.map((one) => one.organization.id),
        ],
      },
    });
    const byId = new Map(organizations.map((one) => [one.id, one]));
    const domains = [...known.domains].flatMap(([domain, id]) =>
      byId.has(id) ? [[domain, byId.get(id)!] as const] : [],
    );
    return new AddressBook(
      grouped(contacts, ({ email, otherEmails }) => [email, ...otherEmails].flatMap((one) => one?.toLowerCase() ?? [])),
      grouped(affiliations, (one) => [one.contact.id]),
      grouped(organizations, ({ email, registrarEmail }) =>
        [...new Set([email, registrarEmail])].flatMap((one) => one?.toLowerCase() ?? []),
      ),
      new Map(domains),
      { address: known.own, organization: byId.get(caller.organizationId)! },
      await oursOf(em, caller),
    );
  }

  /** Whose the address is; null when it is nobody's that the caller knows, or several people's. */
  whose(participant: EmailParticipant, sentAt: Date): Whose | null {
    const { address } = participant;
    const contact = this.contactWith(participant);
    if (address === this.own.address) return { organization: this.own.organization, contact };
    const mailbox = this.mailboxes.get(address) ?? [];
    const isMailbox = isRoleMailbox(address) || (mailbox.length > 0 && !contact);
    const organization = mailbox.length === 1 ? mailbox[0]! : null;
    if (isMailbox) {
      const owner = organization ?? (mailbox.length === 0 && !contact ? this.suggestedFor(address) : null);
      if (owner) return { organization: owner, contact: null };
    }
    if (!contact) return null;
    const suggested = this.suggestedFor(address);
    return { organization: placeOf(this.affiliations.get(contact.id) ?? [], sentAt, suggested) ?? suggested, contact };
  }

  /** The only organization whose own addresses end alike. */
  suggestedFor(address: string): Organization | null {
    return this.domains.get(domainOf(address)) ?? null;
  }

  /** Whether what the organization sends is sent by those who record it: the caller's own, or for a principal both principals. */
  isOurs(organization: Organization | null): boolean {
    return organization !== null && this.ours.has(organization.id);
  }

  /** The contact with an address; of several the one that bears the name given with it. */
  private contactWith({ address, name }: EmailParticipant): Contact | null {
    const contacts = this.contacts.get(address) ?? [];
    if (contacts.length === 1) return contacts[0]!;
    const named = contacts.filter((one) => folded(`${one.givenName} ${one.familyName}`) === folded(name));
    return named.length === 1 ? named[0]! : null;
  }
}

/** The organizations for which the caller speaks: its own, and both principals where it is one of them. */
export async function oursOf(em: EntityManager, caller: Caller): Promise<Set<string>> {
  if (!caller.principalOf.includes(caller.partnershipId)) return new Set([caller.organizationId]);
  const principals = await em.find(Membership, { partnership: caller.partnershipId, isPrincipal: true });
  return new Set([caller.organizationId, ...principals.map((one) => one.organization.id)]);
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** Who is known, by uuid, and the caller's own address. */
async function idsKnown(em: EntityManager, addresses: string[], domains: string[]) {
  const { rows } = await sql<{
    kind: 'CONTACT' | 'MAILBOX' | 'DOMAIN' | 'OWN';
    id: string | null;
    text: string | null;
  }>`
    select 'CONTACT' as kind, id, null as text from known_contacts(${addresses}::text[], '{}'::text[]) id
    union all select 'MAILBOX', id, null from known_organizations('{}'::text[], '{}'::text[], ${addresses}::text[]) id
    union all select 'DOMAIN', organization_id, domain from organizations_of_domains(${domains}::text[])
    union all select 'OWN', null, lower(account_email(nullif(current_setting('samnod.account', true), '')::uuid))`.execute(
    em.getKysely(),
  );
  const ids = (kind: string) => rows.flatMap((row) => (row.kind === kind && row.id ? [row.id] : []));
  return {
    contacts: ids('CONTACT'),
    mailboxes: ids('MAILBOX'),
    domains: new Map(rows.flatMap((row) => (row.kind === 'DOMAIN' ? [[row.text!, row.id!] as const] : []))),
    own: rows.find(({ kind }) => kind === 'OWN')?.text ?? null,
  };
}

function grouped<T>(items: T[], keysOf: (item: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}
