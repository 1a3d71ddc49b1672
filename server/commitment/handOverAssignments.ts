import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { dayAfter, handOverResponsibilities } from '../contact/handOverResponsibilities.js';
import { Successor } from '../contact/Successor.js';
import { handOverMinutesPoints } from '../dialogue/handOverMinutesPoints.js';
import type { Caller } from '../shared/Caller.js';
import { find } from '../shared/find.js';
import { refuseFutureDay } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { today } from '../shared/today.js';
import { handOverCommitments } from './handOverCommitments.js';

@InputType({ description: 'Everything that points at a person, handed over to another.' })
export class HandOverAssignmentsInput {
  @Field(() => ID, { description: 'The contact who answers for it now.' })
  contact!: string;

  @Field(() => ID, {
    description: 'The contact who answers for it from now on, and speaks for the same organizations.',
  })
  handOverTo!: string;

  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the one before. Left out: the day the person left, or today.',
  })
  lastDay?: string | null;
}

/** Hands over all that points at a person, while that person stays or has left already. */
export async function handOverAssignments(em: EntityManager, caller: Caller, input: HandOverAssignmentsInput) {
  const contact = await find(em, Contact, input.contact, 'input.contact');
  const lastDay = input.lastDay ?? contact.leftOn ?? today();
  refuseFutureDay('input.lastDay', lastDay);
  return { contact, ...(await handOverAll(em, caller, contact, input.handOverTo, lastDay)) };
}

/** Open commitments, points of minutes and responsibilities of a person, given to the contact with an id. */
export async function handOverAll(em: EntityManager, caller: Caller, contact: Contact, to: string, lastDay: string) {
  const successor = await Successor.find(em, contact, to, 'input.handOverTo');
  return {
    commitments: await handOverCommitments(em, caller, contact, successor, dayAfter(lastDay)),
    minutesPoints: await handOverMinutesPoints(em, caller, contact, successor),
    responsibilities: await handOverResponsibilities(em, caller, contact, successor, lastDay),
  };
}
