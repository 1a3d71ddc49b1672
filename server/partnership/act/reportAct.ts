import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { refuseFutureDay } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { ByMandateInput, makeAct } from './makeAct.js';
import type { MandateAct } from './MandateAct.js';

@InputType({ description: 'Something that was done for both principals.' })
export class ReportActInput {
  @Field(() => String, { description: 'What was done, 1 to 1,000 characters.' })
  text!: string;

  @Field(() => ByMandateInput, { description: 'By what right.' })
  by!: ByMandateInput;

  @Field(() => Day, { nullable: true, description: 'The day; today when left out. Not in the future.' })
  actedOn?: string | null;
}

/** Writes down an act of its own: an order placed, an agreement signed, a thing decided. */
export async function reportAct(em: EntityManager, caller: Caller, input: ReportActInput): Promise<MandateAct> {
  const actedOn = input.actedOn ?? today();
  refuseFutureDay('input.actedOn', actedOn);
  const text = textWithin('input.text', input.text, 1000);
  return makeAct(em, caller, input.by, { record: null, text, actedOn, field: 'input.by' });
}
