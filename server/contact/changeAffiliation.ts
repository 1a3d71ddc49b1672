import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find, refuseOtherVersion, refuseUnchangeable } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { refuseBackwards } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Affiliation } from './Affiliation.js';
import { refusePersonalNumber } from './refusePersonalNumber.js';

@InputType({ description: 'What to change about an affiliation. What is left out stays as it is; null clears.' })
export class ChangeAffiliationInput {
  @Field(() => ID, { description: 'Which affiliation.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Title or role, at most 200 characters.' })
  title?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day; null when not known.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' })
  until?: string | null;
}

/** Puts right for whom a contact speaks, in what role and when. */
export async function changeAffiliation(
  em: EntityManager,
  caller: Caller,
  input: ChangeAffiliationInput,
): Promise<Affiliation> {
  const affiliation = await find(em, Affiliation, input.id, 'input.id');
  refuseUnchangeable(caller, await affiliation.contact.loadOrFail());
  refuseOtherVersion(affiliation, input.expectedVersion);
  if (input.title) textWithin('input.title', input.title, 200);
  refusePersonalNumber('input.title', input.title);
  Object.assign(affiliation, givenFields(input));
  refuseBackwards('input.until', affiliation.from, affiliation.until);
  return affiliation;
}
