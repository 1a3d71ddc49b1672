import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { CountyCode, Day, EmailAddress, Markdown, MunicipalityCode, OrganizationNumber } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Visibility } from '../shared/Visibility.js';
import { OrganizationKind, Sector } from './OrganizationKind.js';

/** What may be said of an organization. */
export interface OrganizationFacts {
  name: string;
  shortName?: string | null;
  kind: OrganizationKind;
  sector: Sector;
  organizationNumber?: string | null;
  countyCode?: string | null;
  municipalityCode?: string | null;
  email?: string | null;
  registrarEmail?: string | null;
  phone?: string | null;
  website?: string | null;
  notes?: string | null;
  activeFrom?: string | null;
  activeUntil?: string | null;
}

/** An organization of the field: public body, market actor, association, authority. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'An organization of the field: public body, market actor, association, authority.',
})
@Entity(walled(recordedPolicies('organization', { parent_id: 'organization' })))
@Index({ properties: ['name'] })
@Index({ properties: ['kind', 'name'] })
@Index({ properties: ['municipalityCode'] })
@Index({ properties: ['countyCode'] })
@Index({ properties: ['organizationNumber'] })
@Index({ properties: ['email'] })
@Index({ properties: ['sector', 'name'] })
@Index({ properties: ['recordedAt', 'id'] })
export class Organization extends Recorded {
  @Field(() => String, { description: 'Its full name, as it calls itself now.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What people call it; null when nothing else.' })
  @Property({ type: 'text', nullable: true })
  shortName: string | null = null;

  @Field(() => OrganizationKind, { description: 'What it is in the field.' })
  @Enum({ items: () => OrganizationKind, type: 'text' })
  kind!: OrganizationKind;

  @Field(() => Sector, { description: 'Who stands behind it.' })
  @Enum({ items: () => Sector, type: 'text' })
  sector!: Sector;

  @Field(() => OrganizationNumber, {
    nullable: true,
    description: 'Its organization number; null when it has none or it is not known.',
  })
  @Property({ type: 'text', nullable: true })
  organizationNumber: string | null = null;

  @Field(() => CountyCode, {
    nullable: true,
    description: 'SCB code of the county it works in; null for national bodies.',
  })
  @Property({ type: 'text', nullable: true })
  countyCode: string | null = null;

  @Field(() => MunicipalityCode, { nullable: true, description: 'SCB code of the municipality it is, or works in.' })
  @Property({ type: 'text', nullable: true })
  municipalityCode: string | null = null;

  @Field(() => EmailAddress, { nullable: true, description: 'Its function mailbox.' })
  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  @Field(() => EmailAddress, { nullable: true, description: "Its registrar's mailbox." })
  @Property({ type: 'text', nullable: true })
  registrarEmail: string | null = null;

  @Field(() => String, { nullable: true, description: 'Its switchboard.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => String, { nullable: true, description: 'Address of its website.' })
  @Property({ type: 'text', nullable: true })
  website: string | null = null;

  @Field(() => Markdown, { nullable: true, description: 'Notes that everyone who sees the organization may read.' })
  @Property({ type: 'text', nullable: true })
  notes: string | null = null;

  @Field(() => Organization, {
    nullable: true,
    description: 'The organization it is a part of; null when none, or not to be seen.',
  })
  @ManyToOne(() => Organization, { nullable: true, ref: true, deleteRule: 'no action', index: true })
  parent: Ref<Organization> | null = null;

  @Field(() => Day, { nullable: true, description: 'First day it existed; null when not known.' })
  @Property({ type: 'date', nullable: true })
  activeFrom: string | null = null;

  @Field(() => Day, { nullable: true, description: 'Last day it existed; null while it does.' })
  @Property({ type: 'date', nullable: true })
  activeUntil: string | null = null;

  constructor(caller: Caller, facts: OrganizationFacts, visibility = Visibility.PUBLIC) {
    super(caller, visibility);
    Object.assign(this, facts);
  }
}
