import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { refuseJoining } from '../organization/defaultVisibility.js';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { find, refuseUnchangeable } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { refuseBackwards } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { today } from '../shared/today.js';
import { Affiliation } from './Affiliation.js';
import { Contact } from './Contact.js';
import { refuseGone } from './refuseErased.js';
import { refusePersonalNumber } from './refusePersonalNumber.js';

@InputType({ description: 'For whom a contact speaks, in what role and when.' })
export class AffiliateContactInput {
  @Field(() => ID, { description: 'Who.' })
  contact!: string;

  @Field(() => ID, { description: 'For which organization.' })
  organization!: string;

  @Field(() => String, { nullable: true, description: 'Title or role, at most 200 characters.' })
  title?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day; left out when not known.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day; left out while it lasts.' })
  until?: string | null;
}

/** Says for whom a contact speaks. Refuses what is said already: the same role at the same organization, both lasting. */
export async function affiliateContact(
  em: EntityManager,
  caller: Caller,
  input: AffiliateContactInput,
): Promise<Affiliation> {
  const contact = await find(em, Contact, input.contact, 'input.contact');
  refuseUnchangeable(caller, contact);
  refuseGone(contact, 'input.contact');
  const organization = await find(em, Organization, input.organization, 'input.organization');
  refuseJoining(caller, [organization], contact.visibilityLevel, 'input.organization');
  const { from = null, until = null } = input;
  const title = input.title ? textWithin('input.title', input.title, 200) : null;
  refusePersonalNumber('input.title', title);
  refuseBackwards('input.until', from, until);
  const known = await em.find(Affiliation, { contact, organization, title });
  if (isLasting({ until }) && known.some(isLasting)) {
    throw badInput('input.organization', {
      sv: 'Kontakten har redan den rollen där.',
      en: 'The contact has that role there already.',
    });
  }
  const affiliation = new Affiliation(contact, organization, { title, from, until });
  em.persist(affiliation);
  return affiliation;
}

/** Whether something with a last day lasts today. */
export function isLasting({ until }: { until: string | null }): boolean {
  return until === null || until >= today();
}
