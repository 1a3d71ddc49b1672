import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { Clause } from './Clause.js';

/** How far a clause is carried out, in the eyes of one principal. */
export enum ClauseOutcome {
  FULFILLED = 'FULFILLED',
  PARTLY = 'PARTLY',
  NOT_YET = 'NOT_YET',
}
describedEnum(ClauseOutcome, 'ClauseOutcome', 'How far a clause is carried out, in the eyes of one principal.', {
  FULFILLED: 'It is carried out.',
  PARTLY: 'In part.',
  NOT_YET: 'Not yet.',
});

/**
 * What one principal judges of one clause on a day, and why. The principal is the organization that recorded it. A later
 * assessment does not change an earlier one.
 */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'What one principal, the organization that recorded it, judges of one clause on a day, and why. A later assessment does not change an earlier one.',
})
@Entity(
  walled([
    ...recordedPolicies('clause_assessment', { clause_id: 'clause' }),
    {
      name: 'clause_assessment_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['clause', 'assessedOn'] })
@Index({ properties: ['assessedOn'] })
@Index({ properties: ['outcome'] })
@Index({ properties: ['recordedAt', 'id'] })
export class ClauseAssessment extends Recorded {
  @Field(() => Clause, { nullable: true, description: 'Which clause; null when not to be seen.' })
  @ManyToOne(() => Clause, { ref: true, deleteRule: 'no action' })
  clause: Ref<Clause>;

  @Field(() => ClauseOutcome, { description: 'How far it is carried out.' })
  @Enum({ items: () => ClauseOutcome, type: 'text' })
  outcome: ClauseOutcome;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  reason: string;

  @Field(() => Day, { description: 'The day it was judged.' })
  @Property({ type: 'date' })
  assessedOn: string;

  constructor(caller: Caller, clause: Clause, outcome: ClauseOutcome, reason: string, assessedOn: string) {
    super(caller, Visibility.PARTNERSHIP);
    this.clause = ref(clause);
    this.outcome = outcome;
    this.reason = reason;
    this.assessedOn = assessedOn;
  }
}
