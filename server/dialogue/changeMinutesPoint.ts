import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { find, findOptional, refuseOtherVersion, refuseUnchangeable } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { refuseFutureDay } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { MinutesPoint } from './MinutesPoint.js';

@InputType({
  description: 'What to put right about a point of the minutes. What is left out stays as it is; null clears.',
})
export class ChangeMinutesPointInput {
  @Field(() => ID, { description: 'Which point.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What was said or decided; can not be cleared.' })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organization that follows it up.' })
  owner?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contact who follows it up.' })
  ownerContact?: string | null;

  @Field(() => Day, { nullable: true, description: 'When it is to be followed up.' })
  followUpOn?: string | null;

  @Field(() => Day, { nullable: true, description: 'When it was done; null when it is not, after all.' })
  doneOn?: string | null;
}

/** Puts right a point of the minutes. For those who may change the interaction. */
export async function changeMinutesPoint(
  em: EntityManager,
  caller: Caller,
  input: ChangeMinutesPointInput,
): Promise<MinutesPoint> {
  const point = await find(em, MinutesPoint, input.id, 'input.id');
  refuseUnchangeable(caller, await point.interaction.loadOrFail());
  refuseOtherVersion(point, input.expectedVersion);
  const { owner, ownerContact, ...changes } = givenFields(input, ['text']);
  if (changes.text) textWithin('input.text', changes.text, 4000);
  if (changes.doneOn) refuseFutureDay('input.doneOn', changes.doneOn);
  Object.assign(point, changes);
  if (owner !== undefined) {
    const found = await findOptional(em, Organization, owner, 'input.owner');
    point.owner = found && ref(found);
  }
  if (ownerContact !== undefined) {
    const found = await findOptional(em, Contact, ownerContact, 'input.ownerContact');
    point.ownerContact = found && ref(found);
  }
  return point;
}
