import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** How much an actor's own business is broadband. */
export enum Interest {
  PRIMARY = 'PRIMARY',
  SECONDARY = 'SECONDARY',
  NONE = 'NONE',
}
describedEnum(Interest, 'Interest', "How much an actor's own business is broadband.", {
  PRIMARY: 'Broadband is what it is about, or an answer that falls to it.',
  SECONDARY: 'Broadband matters to it, among other things.',
  NONE: 'None to speak of.',
});

/** What an assessment says. */
export interface InterestFacts {
  interest: Interest;
  worksForRegionalDevelopment: boolean;
  reason: string;
  assessedOn: string;
  reviewOn: string | null;
}

/** What a principal judges of an actor's interest, and why. The actor may read what is judged of it. */
@ObjectType({
  implements: [Stored, Recorded],
  description: "What a principal judges of an actor's interest, and why. The actor may read what is judged of it.",
})
@Entity(
  walled([
    ...recordedPolicies('interest_assessment', { organization_id: 'organization' }),
    {
      name: 'interest_assessment_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['organization', 'assessedOn'] })
@Index({ properties: ['assessedOn'] })
@Index({ properties: ['interest'] })
@Index({ properties: ['recordedAt', 'id'] })
export class InterestAssessment extends Recorded {
  @Field(() => Organization, { nullable: true, description: 'Of whom; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action' })
  organization: Ref<Organization>;

  @Field(() => Interest, { description: 'How much its business is broadband.' })
  @Enum({ items: () => Interest, type: 'text' })
  interest!: Interest;

  @Field({ description: 'Whether it works for regional development.' })
  @Property({ type: 'boolean' })
  worksForRegionalDevelopment!: boolean;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Day, { description: 'The day it was judged.' })
  @Property({ type: 'date' })
  assessedOn!: string;

  @Field(() => Day, { nullable: true, description: 'When it is to be judged anew; null when no day is set.' })
  @Property({ type: 'date', nullable: true })
  reviewOn!: string | null;

  constructor(caller: Caller, organization: Organization, facts: InterestFacts) {
    super(caller, Visibility.PARTIES);
    this.organization = ref(organization);
    Object.assign(this, facts);
  }
}
