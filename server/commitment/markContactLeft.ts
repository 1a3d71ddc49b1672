import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { leave } from '../contact/leave.js';
import { refuseGone } from '../contact/refuseErased.js';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { refuseFutureDay } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { today } from '../shared/today.js';
import { handOverAll } from './handOverAssignments.js';

@InputType({ description: 'A person who has left, and who takes over.' })
export class MarkContactLeftInput {
  @Field(() => ID, { description: 'Who has left.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'Last day; today when left out. Not in the future.' })
  leftOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The contact who takes over open commitments, points of minutes and responsibilities. Left out: they stay with the one who left until `handOverAssignments`.',
  })
  handOverTo?: string | null;
}

/**
 * Says that a person has left: affiliations end, and all that is open goes to the successor. Interactions, what is done and
 * the log keep the name.
 */
export async function markContactLeft(em: EntityManager, caller: Caller, input: MarkContactLeftInput) {
  const contact = await findToChange(em, caller, Contact, input.id, input.expectedVersion);
  refuseGone(contact, 'input.id');
  const leftOn = input.leftOn ?? today();
  refuseFutureDay('input.leftOn', leftOn);
  const handedOver = input.handOverTo
    ? await handOverAll(em, caller, contact, input.handOverTo, leftOn)
    : { commitments: [], minutesPoints: [], responsibilities: [] };
  await leave(em, contact, leftOn);
  return { contact, ...handedOver };
}
