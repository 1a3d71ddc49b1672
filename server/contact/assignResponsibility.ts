import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { find, findOptional, refuseUnchangeable } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Day } from '../shared/scalars.js';
import { Affiliation } from './Affiliation.js';
import { isLasting } from './affiliateContact.js';
import { Contact } from './Contact.js';
import { refuseGone } from './refuseErased.js';
import { Responsibility, ResponsibilityArea } from './Responsibility.js';

@InputType({ description: 'Who is responsible for what.' })
export class AssignResponsibilityInput {
  @Field(() => ID, { description: 'The organization that is responsible.' })
  organization!: string;

  @Field(() => ResponsibilityArea, { description: 'For what.' })
  area!: ResponsibilityArea;

  @Field(() => ID, { nullable: true, description: 'Through whom: somebody who speaks for it now.' })
  contact?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day; left out when not known.' })
  from?: string | null;
}

/** Says who is responsible for an area. Refuses what is said already, and a person who does not speak for the organization. */
export async function assignResponsibility(
  em: EntityManager,
  caller: Caller,
  input: AssignResponsibilityInput,
): Promise<Responsibility> {
  const organization = await find(em, Organization, input.organization, 'input.organization');
  refuseNotForCaller(caller, organization);
  const contact = await findOptional(em, Contact, input.contact, 'input.contact');
  if (contact) await refuseStranger(em, contact, organization);
  const known = await em.find(Responsibility, { organization, contact, area: input.area });
  if (known.some(isLasting)) {
    throw badInput('input.area', {
      sv: 'Det ansvaret finns redan.',
      en: 'That responsibility is there already.',
    });
  }
  const responsibility = new Responsibility(organization, contact, input.area, { from: input.from ?? null });
  em.persist(responsibility);
  return responsibility;
}

/** Who is responsible in an organization is for itself to say, and for those who may change it. */
export function refuseNotForCaller(caller: Caller, organization: Organization): void {
  if (caller.writesFor !== organization.id) refuseUnchangeable(caller, organization);
}

async function refuseStranger(em: EntityManager, contact: Contact, organization: Organization): Promise<void> {
  refuseGone(contact, 'input.contact');
  const affiliations = await em.find(Affiliation, { contact, organization });
  if (affiliations.some(isLasting)) return;
  throw badInput('input.contact', {
    sv: `${contact.givenName} ${contact.familyName} talar inte för ${organization.name}.`,
    en: `${contact.givenName} ${contact.familyName} does not speak for ${organization.name}.`,
  });
}
