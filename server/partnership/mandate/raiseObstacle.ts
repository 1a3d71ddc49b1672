import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Obstacle, ObstacleKind } from './Obstacle.js';

@InputType({ description: 'Something that stands in the way.' })
export class RaiseObstacleInput {
  @Field(() => ObstacleKind, { description: 'Of what kind.' })
  kind!: ObstacleKind;

  @Field(() => String, { description: 'What stands in the way of what, 1 to 2,000 characters.' })
  text!: string;
}

/** Writes down what stands in the way. Any member may. */
export function raiseObstacle(em: EntityManager, caller: Caller, input: RaiseObstacleInput): Obstacle {
  const obstacle = new Obstacle(caller, input.kind, textWithin('input.text', input.text, 2000), today());
  em.persist(obstacle);
  return obstacle;
}
