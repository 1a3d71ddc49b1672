import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { defaultVisibility, refuseUnasked } from '../organization/defaultVisibility.js';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { findOptional } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { Day } from '../shared/scalars.js';
import { Visibility } from '../shared/Visibility.js';
import { Affiliation } from './Affiliation.js';
import { Contact, type ContactFacts } from './Contact.js';
import { ContactDetailsInput, refuseUnfitContact } from './ContactDetailsInput.js';
import { findSimilarContacts } from './findSimilarContacts.js';
import { refusePersonalNumber } from './refusePersonalNumber.js';

@InputType({ description: 'For whom a contact speaks.' })
export class ContactAffiliationInput {
  @Field(() => ID, { description: 'For which organization.' })
  organization!: string;

  @Field(() => String, { nullable: true, description: 'Title or role.' })
  title?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day.' })
  from?: string | null;
}

@InputType({ description: 'A person who speaks for an organization.' })
export class RegisterContactInput extends ContactDetailsInput {
  @Field(() => String, { description: 'Given name, 1 to 100 characters.' })
  givenName!: string;

  @Field(() => String, { description: 'Family name, 1 to 100 characters.' })
  familyName!: string;

  @Field({ defaultValue: false, description: 'Whether the facts were made sure of just now.' })
  isVerified!: boolean;

  @Field(() => ContactAffiliationInput, { nullable: true, description: 'For whom the person speaks.' })
  affiliation?: ContactAffiliationInput | null;

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who may see it. Left out: PARTIES for somebody at a market actor, PARTNERSHIP otherwise. Beyond PARTIES a market actor must have consented: see `requestWidening`.',
  })
  visibility?: Visibility | null;
}

/** Registers a contact, with for whom the person speaks. Nothing is refused for being known already: look-alikes are told. */
export async function registerContact(em: EntityManager, caller: Caller, input: RegisterContactInput) {
  refuseUnfitContact(input);
  refusePersonalNumber('input.affiliation.title', input.affiliation?.title);
  const { isVerified, affiliation, visibility, ...facts } = givenFields(input, ['givenName', 'familyName']);
  const organization = await findOptional(
    em,
    Organization,
    affiliation?.organization,
    'input.affiliation.organization',
  );
  refuseUnasked(caller, [organization], visibility);
  const contact = new Contact(
    caller,
    { ...(facts as ContactFacts), otherEmails: input.otherEmails ?? [], verifiedAt: isVerified ? new Date() : null },
    visibility ?? defaultVisibility([organization]),
  );
  em.persist(contact);
  if (organization) {
    const { title, from } = affiliation!;
    em.persist(new Affiliation(contact, organization, { title: title?.trim() || null, from: from ?? null }));
  }
  return { contact, possibleDuplicates: await findSimilarContacts(em, contact) };
}
