import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { MembershipStatus } from '../Partnership.js';

/** What a step says. */
export interface MembershipStepFacts {
  status: MembershipStatus;
  reason: string | null;
  happenedOn: string;
  askAgainOn: string | null;
}

/**
 * One step in the life of a membership, taken by the principals. A trigger moves the membership itself: it stands where
 * the latest step left it.
 */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'One step in the life of a membership. The membership stands where the latest step left it.',
})
@Entity(
  walled([
    ...recordedPolicies('membership_step', { organization_id: 'organization' }),
    {
      name: 'membership_step_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['organization', 'happenedOn'] })
@Index({ properties: ['happenedOn'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({
  name: 'membership_step_no_has_reason',
  expression: `status not in ('DECLINED', 'LEFT') or reason is not null`,
})
export class MembershipStep extends Recorded {
  @Field(() => Organization, { nullable: true, description: 'Whose; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action' })
  organization: Ref<Organization>;

  @Field(() => MembershipStatus, { description: 'Where it stands from then on.' })
  @Enum({ items: () => MembershipStatus, type: 'text' })
  status!: MembershipStatus;

  @Field(() => String, { nullable: true, description: 'Why; always said of a no and of a leaving.' })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Field(() => Day, { description: 'The day.' })
  @Property({ type: 'date' })
  happenedOn!: string;

  @Field(() => Day, { nullable: true, description: 'When to ask again, after a no.' })
  @Property({ type: 'date', nullable: true })
  askAgainOn!: string | null;

  constructor(caller: Caller, organization: Organization, facts: MembershipStepFacts) {
    super(caller, Visibility.PARTNERSHIP);
    this.organization = ref(organization);
    Object.assign(this, facts);
  }
}
