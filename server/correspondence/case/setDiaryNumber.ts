import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { Day } from '../../shared/scalars.js';
import { refuseFutureDay } from '../../shared/refuseBackwards.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { DiaryStatus } from '../agreement/Register.js';
import { DiaryReference } from './DiaryReference.js';

@InputType({ description: "A case's number in the diary of the caller's principal." })
export class SetDiaryNumberInput {
  @Field(() => ID, { description: 'Which reference of the case.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The number; left out when it is only asked for.' })
  number?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day it was registered; today when left out.' })
  registeredOn?: string | null;
}

/** Asks the registrar for a diary number, or writes it down when it has come. */
export async function setDiaryNumber(
  em: EntityManager,
  caller: Caller,
  input: SetDiaryNumberInput,
): Promise<DiaryReference> {
  const reference = await find(em, DiaryReference, input.id, 'input.id');
  if (reference.organization.id !== caller.writesFor) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Numret är den andra huvudmannens: det sätts i dess eget diarium.',
      en: "The number is the other principal's: it is given in its own diary.",
    });
  }
  const number = input.number?.trim();
  if (!number) {
    reference.status = DiaryStatus.REQUESTED;
    reference.number = null;
    reference.registeredOn = null;
    return reference;
  }
  reference.status = DiaryStatus.REGISTERED;
  reference.number = textWithin('input.number', number, 60);
  reference.registeredOn = input.registeredOn ?? today();
  refuseFutureDay('input.registeredOn', reference.registeredOn);
  return reference;
}
