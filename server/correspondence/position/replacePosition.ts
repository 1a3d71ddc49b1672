import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { Day } from '../../shared/scalars.js';
import { makePosition } from './draftPosition.js';
import type { Position } from './Position.js';
import { PositionStep } from './PositionStep.js';
import { PositionTextInput } from './PositionTextInput.js';
import { takePositionStep } from './takePositionStep.js';

@InputType({ description: 'A successor to a joint position.' })
export class ReplacePositionInput extends PositionTextInput {
  @Field(() => ID, { description: 'The position whose place it is to take.' })
  id!: string;

  @Field(() => Int, { description: 'The version of that record you saw.' })
  expectedVersion!: number;

  @Field(() => Day, { nullable: true, description: 'By which day the successor is to be looked at again.' })
  reviewOn?: string | null;
}

/** Drafts a successor. The old position holds until the successor is joint, and is replaced at that moment. */
export async function replacePosition(
  em: EntityManager,
  caller: Caller,
  input: ReplacePositionInput,
): Promise<Position> {
  const replaced = await takePositionStep(em, caller, input, PositionStep.REPLACE);
  return makePosition(em, caller, await replaced.topic.loadOrFail(), replaced, input);
}
