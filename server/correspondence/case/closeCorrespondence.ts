import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { today } from '../../shared/today.js';
import type { Correspondence } from './Correspondence.js';
import { CorrespondenceStatus } from './CorrespondenceKind.js';
import { findOpenCase } from './findCase.js';

@InputType({ description: 'A case to close.' })
export class CloseCorrespondenceInput {
  @Field(() => ID, { description: 'Which case.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** Closes a case: nothing more is to be done in it. */
export async function closeCorrespondence(
  em: EntityManager,
  caller: Caller,
  input: CloseCorrespondenceInput,
): Promise<Correspondence> {
  const closed = await findOpenCase(em, caller, input.id, input.expectedVersion);
  closed.status = CorrespondenceStatus.CLOSED;
  closed.closedOn = today();
  return closed;
}
