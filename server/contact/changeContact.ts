import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { Contact } from './Contact.js';
import { ContactDetailsInput, refuseUnfitContact } from './ContactDetailsInput.js';
import { refuseErased } from './refuseErased.js';

@InputType({ description: 'What to change about a contact. What is left out stays as it is; null clears.' })
export class ChangeContactInput extends ContactDetailsInput {
  @Field(() => ID, { description: 'Which contact.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Given name; can not be cleared.' })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: 'Family name; can not be cleared.' })
  familyName?: string | null;
}

/** Changes what is known of a contact. History keeps what it was in the log. */
export async function changeContact(em: EntityManager, caller: Caller, input: ChangeContactInput): Promise<Contact> {
  const contact = await findToChange(em, caller, Contact, input.id, input.expectedVersion);
  refuseErased(contact);
  refuseUnfitContact(input);
  const { otherEmails, ...changes } = givenFields(input, ['givenName', 'familyName']);
  Object.assign(contact, otherEmails === undefined ? changes : { ...changes, otherEmails: otherEmails ?? [] });
  return contact;
}
