import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { Contact } from './Contact.js';
import { refuseGone } from './refuseErased.js';

@InputType({ description: 'A contact whose facts were made sure of.' })
export class VerifyContactInput {
  @Field(() => ID, { description: 'Which contact.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** Says that the facts of a contact hold, as of now. */
export async function verifyContact(em: EntityManager, caller: Caller, input: VerifyContactInput): Promise<Contact> {
  const contact = await findToChange(em, caller, Contact, input.id, input.expectedVersion);
  refuseGone(contact, 'input.id');
  contact.verifiedAt = new Date();
  return contact;
}
