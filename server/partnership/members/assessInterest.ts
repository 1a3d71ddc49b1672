import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { find } from '../../shared/find.js';
import { refuseBackwards, refuseFutureDay } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { refuseOthersThanPrincipals } from '../refuseOthersThanPrincipals.js';
import { Interest, InterestAssessment } from './InterestAssessment.js';

@InputType({ description: "A principal's judgement of an actor's interest." })
export class AssessInterestInput {
  @Field(() => ID, { description: 'Of whom.' })
  organization!: string;

  @Field(() => Interest, { description: 'How much its business is broadband.' })
  interest!: Interest;

  @Field({ description: 'Whether it works for regional development.' })
  worksForRegionalDevelopment!: boolean;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters. The actor reads it.' })
  reason!: string;

  @Field(() => Day, { nullable: true, description: 'The day it is judged; today when left out. Not in the future.' })
  assessedOn?: string | null;

  @Field(() => Day, { nullable: true, description: 'When it is to be judged anew.' })
  reviewOn?: string | null;
}

/** Writes down what the caller's principal judges of an actor's interest; earlier judgements stay. */
export async function assessInterest(
  em: EntityManager,
  caller: Caller,
  input: AssessInterestInput,
): Promise<InterestAssessment> {
  refuseOthersThanPrincipals(caller);
  const organization = await find(em, Organization, input.organization, 'input.organization');
  const assessedOn = input.assessedOn ?? today();
  refuseFutureDay('input.assessedOn', assessedOn);
  refuseBackwards('input.reviewOn', assessedOn, input.reviewOn);
  const { interest, worksForRegionalDevelopment, reviewOn = null } = input;
  const reason = textWithin('input.reason', input.reason, 2000);
  const facts = { interest, worksForRegionalDevelopment, reason, assessedOn, reviewOn };
  const assessment = new InterestAssessment(caller, organization, facts);
  em.persist(assessment);
  return assessment;
}
