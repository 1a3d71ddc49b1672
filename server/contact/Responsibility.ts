import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import { changeable, partPolicies, walled, WRITES_FOR } from '../shared/policies.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Contact } from './Contact.js';

/** What an organization can be responsible for in broadband matters. */
export enum ResponsibilityArea {
  SPATIAL_PLANNING = 'SPATIAL_PLANNING',
  LAND_PERMITS = 'LAND_PERMITS',
  BROADBAND_SUPPORT = 'BROADBAND_SUPPORT',
  VILLAGE_NETWORKS = 'VILLAGE_NETWORKS',
  NETWORK_OPERATION = 'NETWORK_OPERATION',
  ROBUSTNESS = 'ROBUSTNESS',
  MOBILE_COVERAGE = 'MOBILE_COVERAGE',
  STATISTICS = 'STATISTICS',
  CONSULTATION_RESPONSES = 'CONSULTATION_RESPONSES',
  COMMUNICATION = 'COMMUNICATION',
}
describedEnum(
  ResponsibilityArea,
  'ResponsibilityArea',
  'What an organization can be responsible for in broadband matters.',
  {
    SPATIAL_PLANNING: 'Comprehensive and detailed plans.',
    LAND_PERMITS: 'Land agreements and permits to dig.',
    BROADBAND_SUPPORT: 'Support schemes.',
    VILLAGE_NETWORKS: 'Villages that build their own networks.',
    NETWORK_OPERATION: 'Running a network.',
    ROBUSTNESS: 'Robustness and preparedness.',
    MOBILE_COVERAGE: 'Mobile coverage.',
    STATISTICS: 'Mapping and statistics.',
    CONSULTATION_RESPONSES: 'Answers to referrals (remisser).',
    COMMUNICATION: 'Information and press.',
  },
);

/** An organization, through a contact where one is named, is responsible for an area. */
@ObjectType({
  implements: [Stored],
  description: 'An organization, through a contact where one is named, is responsible for an area.',
})
@Entity(
  walled(
    // Who is responsible there is for the organization itself to say, too.
    partPolicies(
      'responsibility',
      { organization_id: 'organization', contact_id: 'contact' },
      (organization) => `${changeable(organization)} or ${organization}.id = ${WRITES_FOR}`,
    ),
  ),
)
@Index({ properties: ['area'] })
@Index({ properties: ['until'] })
export class Responsibility extends Stored {
  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion` when you change it.' })
  @Property({ type: 'integer', version: true })
  version!: number;

  @Field(() => Organization, { description: 'Who is responsible.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization!: Ref<Organization>;

  @Field(() => Contact, { nullable: true, description: 'Through whom; null when nobody is named: a gap.' })
  @ManyToOne(() => Contact, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  contact: Ref<Contact> | null = null;

  @Field(() => ResponsibilityArea, { description: 'For what.' })
  @Enum({ items: () => ResponsibilityArea, type: 'text' })
  area!: ResponsibilityArea;

  @Field(() => Day, { nullable: true, description: 'First day; null when not known.' })
  @Property({ type: 'date', nullable: true })
  from: string | null = null;

  @Field(() => Day, { nullable: true, description: 'Last day; null while it lasts.' })
  @Property({ type: 'date', nullable: true })
  until: string | null = null;

  constructor(
    organization: Organization,
    contact: Contact | null,
    area: ResponsibilityArea,
    period: { from?: string | null; until?: string | null } = {},
  ) {
    super();
    this.organization = ref(organization);
    this.contact = contact === null ? null : ref(contact);
    this.area = area;
    Object.assign(this, period);
  }
}
