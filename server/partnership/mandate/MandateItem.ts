import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Float, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { partPolicies, PRINCIPAL_OF, recordedPolicies, walled, WRITES_FOR } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** What kind of act the coordinator may do. */
export enum MandateVerb {
  SAY = 'SAY',
  DECIDE = 'DECIDE',
  SIGN = 'SIGN',
  SPEND = 'SPEND',
}
describedEnum(MandateVerb, 'MandateVerb', 'What kind of act the coordinator may do.', {
  SAY: 'Speak for the partnership.',
  DECIDE: 'Decide.',
  SIGN: 'Sign.',
  SPEND: 'Spend.',
});

/** What an item says. */
export interface MandateFacts {
  verb: MandateVerb;
  text: string;
  limitSek: number | null;
  validFrom: string;
  validUntil: string | null;
}

/** One thing that the coordinator may do for both principals. It holds when both have granted it, while it is valid. */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'One thing that the coordinator may do for both principals. It holds when both have granted it, while it is valid.',
})
@Entity(
  walled([
    ...recordedPolicies('mandate_item'),
    {
      name: 'mandate_item_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['validFrom'] })
@Index({ properties: ['verb'] })
@Index({ properties: ['recordedAt', 'id'] })
export class MandateItem extends Recorded {
  @Field(() => MandateVerb, { description: 'What kind of act.' })
  @Enum({ items: () => MandateVerb, type: 'text' })
  verb!: MandateVerb;

  @Field(() => String, { description: 'What, and on what conditions.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Float, {
    nullable: true,
    description: 'At most this much at a time, in kronor; null without such a limit.',
  })
  @Property({ type: 'double', nullable: true })
  limitSek!: number | null;

  @Field(() => Day, { description: 'From which day.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Up to and with which day; null for no end.' })
  @Property({ type: 'date', nullable: true })
  validUntil!: string | null;

  constructor(caller: Caller, facts: MandateFacts) {
    super(caller, Visibility.PARTNERSHIP);
    Object.assign(this, facts);
  }
}

/** A principal's decision that the coordinator may. */
@ObjectType({ implements: [Stored], description: "A principal's decision that the coordinator may." })
@Entity(
  walled([
    ...partPolicies('mandate_grant', { mandate_item_id: 'mandate_item', organization_id: 'organization' }),
    {
      name: 'mandate_grant_own',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `organization_id = ${WRITES_FOR} and exists (select 1 from membership m where m.organization_id = mandate_grant.organization_id and m.is_principal)`,
    },
  ]),
)
@Unique({ properties: ['mandateItem', 'organization'] })
export class MandateGrant extends Stored {
  @Field(() => MandateItem, { description: 'Of what.' })
  @ManyToOne(() => MandateItem, { ref: true, deleteRule: 'cascade' })
  mandateItem: Ref<MandateItem>;

  @Field(() => Organization, { nullable: true, description: 'By which principal; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => String, { description: 'The decision: who decided, when, and its number.' })
  @Property({ type: 'text' })
  decision: string;

  @Field(() => Day, { description: 'The day it was granted.' })
  @Property({ type: 'date' })
  grantedOn: string;

  constructor(item: MandateItem, organization: Organization, decision: string, grantedOn: string) {
    super();
    this.mandateItem = ref(item);
    this.organization = ref(organization);
    this.decision = decision;
    this.grantedOn = grantedOn;
  }
}
