import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import { ACCOUNT, MEMBER_OF, ownerPolicy, walled } from '../shared/policies.js';
import { USER_ROLE } from '../shared/Caller.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { CountyCode, Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';

/** A regional broadband partnership. Several share one installation. */
@ObjectType({ implements: [Stored], description: 'A regional broadband partnership.' })
@Entity(
  walled([
    { name: 'partnership_select', command: 'select', roles: [USER_ROLE], using: `${ACCOUNT} is not null` },
    ...ownerPolicy('partnership'),
  ]),
)
export class Partnership extends Stored {
  @Field(() => String, { description: 'Its name.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => CountyCode, { description: 'SCB code of its county.' })
  @Property({ type: 'text' })
  countyCode: string;

  constructor(name: string, countyCode: string) {
    super();
    this.name = name;
    this.countyCode = countyCode;
  }
}

/** Where an organization stands in the life of a membership. */
export enum MembershipStatus {
  IDENTIFIED = 'IDENTIFIED',
  ASSESSED = 'ASSESSED',
  INVITED = 'INVITED',
  MEMBER = 'MEMBER',
  DORMANT = 'DORMANT',
  LEFT = 'LEFT',
  DECLINED = 'DECLINED',
}
describedEnum(MembershipStatus, 'MembershipStatus', 'Where an organization stands in the life of a membership.', {
  IDENTIFIED: 'Known as a possible member.',
  ASSESSED: 'Its interest is assessed.',
  INVITED: 'Invited.',
  MEMBER: 'A member.',
  DORMANT: 'A member that does not take part for now.',
  LEFT: 'Was a member.',
  DECLINED: 'Said no.',
});

/** An organization's place in a partnership. The two principals are equal. */
@ObjectType({
  implements: [Stored],
  description: "An organization's place in a partnership. The two principals are equal.",
})
@Entity(
  walled([
    { name: 'membership_select', command: 'select', roles: [USER_ROLE], using: `partnership_id = any(${MEMBER_OF})` },
    ...ownerPolicy('membership'),
  ]),
)
@Unique({ properties: ['partnership', 'organization'] })
@Index({ properties: ['status'] })
@Index({ properties: ['isPrincipal'] })
export class Membership extends Stored {
  @Field(() => Partnership, { description: 'In which partnership.' })
  @ManyToOne(() => Partnership, { ref: true, deleteRule: 'no action' })
  partnership: Ref<Partnership>;

  @Field(() => Organization, { nullable: true, description: 'Who; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field({ description: 'Whether it is one of the two principals.' })
  @Property({ type: 'boolean' })
  isPrincipal: boolean;

  @Field(() => MembershipStatus, { description: 'Where it stands.' })
  @Enum({ items: () => MembershipStatus, type: 'text' })
  status: MembershipStatus;

  @Field(() => Day, { nullable: true, description: 'First day as a member.' })
  @Property({ type: 'date', nullable: true })
  from: string | null = null;

  @Field(() => Day, { nullable: true, description: 'Last day as a member; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  until: string | null = null;

  constructor(
    partnership: Partnership,
    organization: Organization,
    isPrincipal: boolean,
    status = MembershipStatus.MEMBER,
  ) {
    super();
    this.partnership = ref(partnership);
    this.organization = ref(organization);
    this.isPrincipal = isPrincipal;
    this.status = status;
  }
}
