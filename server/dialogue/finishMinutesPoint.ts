import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find, refuseOtherVersion, refuseUnchangeable } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { refuseFutureDay } from '../shared/refuseBackwards.js';
import { Day } from '../shared/scalars.js';
import { today } from '../shared/today.js';
import { MinutesPoint } from './MinutesPoint.js';

@InputType({ description: 'A point of the minutes that is done.' })
export class FinishMinutesPointInput {
  @Field(() => ID, { description: 'Which point.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'When it was done; today when left out. Not in the future.' })
  doneOn?: string | null;
}

/** Says that a point is done. For the organization that follows it up, and those who may change the interaction. */
export async function finishMinutesPoint(
  em: EntityManager,
  caller: Caller,
  input: FinishMinutesPointInput,
): Promise<MinutesPoint> {
  const point = await find(em, MinutesPoint, input.id, 'input.id');
  const isOwner = caller.writesFor !== null && point.owner?.id === caller.writesFor;
  if (!isOwner) refuseUnchangeable(caller, await point.interaction.loadOrFail());
  refuseOtherVersion(point, input.expectedVersion);
  if (point.doneOn !== null) {
    throw badInput('input.id', { sv: 'Punkten är redan klar.', en: 'The point is done already.' });
  }
  point.doneOn = input.doneOn ?? today();
  refuseFutureDay('input.doneOn', point.doneOn);
  return point;
}
