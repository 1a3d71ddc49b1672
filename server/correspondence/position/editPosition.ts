import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Account } from '../../access/Account.js';
import type { Caller } from '../../shared/Caller.js';
import { Fact } from './Fact.js';
import type { Position } from './Position.js';
import { PositionStep } from './PositionStep.js';
import { PositionTextInput, readPositionText } from './PositionTextInput.js';
import { PositionVersion } from './PositionVersion.js';
import { takePositionStep } from './takePositionStep.js';

@InputType({ description: 'The next version of a position, whole.' })
export class EditPositionInput extends PositionTextInput {
  @Field(() => ID, { description: 'Which position.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the record you saw.' })
  expectedVersion!: number;
}

/** Writes the next version. The position is a draft again, and what was approved before is approved no more. */
export async function editPosition(em: EntityManager, caller: Caller, input: EditPositionInput): Promise<Position> {
  const position = await takePositionStep(em, caller, input, PositionStep.EDIT);
  const { text, audience } = await readPositionText(em, input);
  const writer = em.getReference(Account, caller.accountId, { wrapped: true });
  const version = new PositionVersion(position, position.currentNumber + 1, text, audience, writer);
  em.persist([version, ...input.facts.map((fact, at) => new Fact(position, version, at + 1, fact))]);
  return position;
}
