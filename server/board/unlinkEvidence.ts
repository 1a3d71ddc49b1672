import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Clause } from '../partnership/declaration/Clause.js';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { ClauseEvidence } from './ClauseEvidence.js';

@InputType({ description: 'Takes back that a record is evidence for a clause.' })
export class UnlinkEvidenceInput {
  @Field(() => ID, { description: 'Which link.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;
}

/** Takes a link away; the log keeps that it was there. */
export async function unlinkEvidence(em: EntityManager, caller: Caller, input: UnlinkEvidenceInput): Promise<Clause> {
  const link = await findToChange(em, caller, ClauseEvidence, input.id, input.expectedVersion);
  const clause = await link.clause.loadOrFail();
  em.remove(link);
  return clause;
}
