import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import type { Correspondence } from './Correspondence.js';
import { Answering, CorrespondenceStatus } from './CorrespondenceKind.js';
import { findOpenCase } from './findCase.js';

@InputType({ description: 'Who answers a case.' })
export class AssignCorrespondenceInput {
  @Field(() => ID, { description: 'Which case.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Answering, { description: 'Who answers.' })
  answering!: Answering;
}

const UNASSIGNED = [CorrespondenceStatus.RECEIVED, CorrespondenceStatus.INITIATED];

/** Decides who answers: both in one letter, one alone, or both apart. */
export async function assignCorrespondence(
  em: EntityManager,
  caller: Caller,
  input: AssignCorrespondenceInput,
): Promise<Correspondence> {
  const assigned = await findOpenCase(em, caller, input.id, input.expectedVersion);
  assigned.answering = input.answering;
  if (UNASSIGNED.includes(assigned.status)) assigned.status = CorrespondenceStatus.ASSIGNED;
  return assigned;
}
