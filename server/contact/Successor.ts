import type { EntityManager } from '@mikro-orm/postgresql';
import type { Ref } from '@mikro-orm/core';
import type { Organization } from '../organization/Organization.js';
import { find } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Affiliation } from './Affiliation.js';
import { isLasting } from './affiliateContact.js';
import { Contact } from './Contact.js';
import { refuseGone } from './refuseErased.js';

/** Who takes over after somebody, and for which organizations that person speaks. */
export class Successor {
  private constructor(
    readonly contact: Contact,
    private readonly speaksFor: ReadonlySet<string>,
    private readonly field: string,
  ) {}

  /** The successor with an id: somebody else who is still there. `field` is the input field that named the person. */
  static async find(em: EntityManager, before: Contact, id: string, field: string): Promise<Successor> {
    const contact = await find(em, Contact, id, field);
    if (contact === before) {
      throw badInput(field, {
        sv: 'Lämna över till någon annan än den som lämnar.',
        en: 'Hand over to somebody else than the one who leaves.',
      });
    }
    refuseGone(contact, field);
    const affiliations = await em.find(Affiliation, { contact });
    const speaksFor = affiliations.filter(isLasting).map((affiliation) => affiliation.organization.id);
    return new Successor(contact, new Set(speaksFor), field);
  }

  /** Refuses to hand what is an organization's to somebody who does not speak for it: least of all to a competitor. */
  async refuseStrangerTo(organization: Ref<Organization> | null): Promise<void> {
    if (organization === null || this.speaksFor.has(organization.id)) return;
    const name = (await organization.load())?.name ?? '–';
    const person = `${this.contact.givenName} ${this.contact.familyName}`;
    throw badInput(this.field, {
      sv: `${person} talar inte för ${name} och kan inte ta över det som är deras.`,
      en: `${person} does not speak for ${name} and can not take over what is theirs.`,
    });
  }
}
