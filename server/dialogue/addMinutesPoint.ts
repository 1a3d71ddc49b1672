import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { find, refuseUnchangeable } from '../shared/find.js';
import { Interaction } from './Interaction.js';
import { MinutesPoint } from './MinutesPoint.js';
import { makeMinutesPoints, MinutesPointInput } from './MinutesPointInput.js';

@InputType({ description: 'A point that is added to the minutes of an interaction.' })
export class AddMinutesPointInput extends MinutesPointInput {
  @Field(() => ID, { description: 'To the minutes of which interaction.' })
  interaction!: string;
}

/** Adds a point at the end of the minutes. */
export async function addMinutesPoint(
  em: EntityManager,
  caller: Caller,
  input: AddMinutesPointInput,
): Promise<MinutesPoint> {
  const interaction = await find(em, Interaction, input.interaction, 'input.interaction');
  refuseUnchangeable(caller, interaction);
  const last = await em.findOne(MinutesPoint, { interaction }, { orderBy: { number: 'desc' } });
  const [point] = await makeMinutesPoints(em, interaction, [input], () => 'input', (last?.number ?? 0) + 1);
  em.persist(point!);
  return point!;
}
