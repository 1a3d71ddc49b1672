import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { refuseFutureDay } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { Clause } from './Clause.js';
import { ClauseAssessment, ClauseOutcome } from './ClauseAssessment.js';

@InputType({ description: "The caller's principal judges how far a clause is carried out." })
export class AssessClauseInput {
  @Field(() => ID, { description: 'Which clause.' })
  clause!: string;

  @Field(() => ClauseOutcome, { description: 'How far.' })
  outcome!: ClauseOutcome;

  @Field(() => String, { description: 'Why, 1 to 4,000 characters.' })
  reason!: string;

  @Field(() => Day, { nullable: true, description: 'The day it is judged; today when left out. Not in the future.' })
  assessedOn?: string | null;
}

/** Writes down what the caller's principal judges of a clause; what it, and the other, judged before stays. */
export async function assessClause(
  em: EntityManager,
  caller: Caller,
  input: AssessClauseInput,
): Promise<ClauseAssessment> {
  refuseOthersThanPrincipals(caller);
  const clause = await find(em, Clause, input.clause, 'input.clause');
  const assessedOn = input.assessedOn ?? today();
  refuseFutureDay('input.assessedOn', assessedOn);
  const reason = textWithin('input.reason', input.reason, 4000);
  const assessment = new ClauseAssessment(caller, clause, input.outcome, reason, assessedOn);
  em.persist(assessment);
  return assessment;
}
