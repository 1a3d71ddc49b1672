import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findToChange } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Obstacle } from './Obstacle.js';

@InputType({ description: 'How an obstacle was cleared.' })
export class ClearObstacleInput {
  @Field(() => ID, { description: 'Which obstacle.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'How, 1 to 2,000 characters.' })
  how!: string;
}

/** Says that something no longer stands in the way, and how it was cleared. */
export async function clearObstacle(em: EntityManager, caller: Caller, input: ClearObstacleInput): Promise<Obstacle> {
  const obstacle = await findToChange(em, caller, Obstacle, input.id, input.expectedVersion);
  if (obstacle.clearedOn !== null) {
    throw new Refusal('INCONSISTENT', { sv: 'Hindret är redan undanröjt.', en: 'The obstacle is cleared already.' });
  }
  obstacle.clearedHow = textWithin('input.how', input.how, 2000);
  obstacle.clearedOn = today();
  return obstacle;
}
