import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { Answering, CorrespondenceKind, CorrespondenceStatus } from './CorrespondenceKind.js';

/** What may be said of a case when it is registered. */
export interface CorrespondenceFacts {
  kind: CorrespondenceKind;
  subject: string;
  authorityNumber?: string | null;
  document?: string | null;
  dueOn?: string | null;
  status: CorrespondenceStatus;
}

/** One case with one national authority: all that was asked and answered in it. Each principal keeps it in its own diary. */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'One case with one national authority: all that was asked and answered in it. Each principal keeps it in its own diary.',
})
@Entity(walled(recordedPolicies('correspondence', { authority_id: 'organization' })))
@Index({ properties: ['status'] })
@Index({ properties: ['kind'] })
@Index({ properties: ['subject'] })
@Index({ properties: ['dueOn'] })
@Index({ properties: ['recordedAt', 'id'] })
@Index({
  name: 'correspondence_due_on_or_never',
  expression: `create index correspondence_due_on_or_never on correspondence (coalesce(due_on, 'infinity'::date), id)`,
})
export class Correspondence extends Recorded {
  @Field(() => CorrespondenceKind, { description: 'What kind of case it is.' })
  @Enum({ items: () => CorrespondenceKind, type: 'text' })
  kind!: CorrespondenceKind;

  @Field(() => Organization, { nullable: true, description: 'The authority, under the name it had then.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  authority: Ref<Organization>;

  @Field(() => String, { description: 'In brief what it concerns.' })
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'The authority\'s own number, such as "Fi2025/02424".' })
  @Property({ type: 'text', nullable: true })
  authorityNumber: string | null = null;

  @Field(() => String, { nullable: true, description: 'The referred document, such as "SOU 2025:110".' })
  @Property({ type: 'text', nullable: true })
  document: string | null = null;

  @Field(() => Day, { nullable: true, description: 'The day the authority wants an answer.' })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => Answering, { nullable: true, description: 'Who answers; null until it is decided.' })
  @Enum({ items: () => Answering, type: 'text', nullable: true })
  answering: Answering | null = null;

  @Field(() => CorrespondenceStatus, { description: 'Where it stands.' })
  @Enum({ items: () => CorrespondenceStatus, type: 'text' })
  status!: CorrespondenceStatus;

  @Field(() => Day, { nullable: true, description: 'The day it was closed.' })
  @Property({ type: 'date', nullable: true })
  closedOn: string | null = null;

  constructor(
    caller: Caller,
    authority: Organization,
    facts: CorrespondenceFacts,
    visibility = Visibility.PARTNERSHIP,
  ) {
    super(caller, visibility);
    this.authority = ref(authority);
    Object.assign(this, facts);
  }
}
