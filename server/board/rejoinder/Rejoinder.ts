import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled, WRITES_FOR } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { DateTime } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** What a member wants with a rejoinder. */
export enum RejoinderKind {
  COMMENT = 'COMMENT',
  CORRECTION = 'CORRECTION',
}
describedEnum(RejoinderKind, 'RejoinderKind', 'What a member wants with a rejoinder.', {
  COMMENT: 'Its own view is to stand beside the record.',
  CORRECTION: 'The record is to be put right.',
});

/** A member comments on what is recorded about it, or asks that it be put right. It must be answered. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A member comments on what is recorded about it, or asks that it be put right. It must be answered.',
})
@Entity(
  walled(
    recordedPolicies('rejoinder', { asked_id: 'organization', answered_by_id: 'account' }, `asked_id = ${WRITES_FOR}`),
  ),
)
@Index({ properties: ['recordId'] })
@Index({ properties: ['answeredAt'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'rejoinder_answered_at_once', expression: '(answer is null) = (answered_at is null)' })
export class Rejoinder extends Recorded {
  /** type of the record, under its GraphQL name */
  @Property({ type: 'text' })
  recordType: string;

  @Property({ type: 'uuid' })
  recordId: string;

  @Field(() => RejoinderKind, { description: 'What is wanted.' })
  @Enum({ items: () => RejoinderKind, type: 'text' })
  kind: RejoinderKind;

  @Field(() => String, { description: 'What the member says.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => Organization, { nullable: true, description: 'Who recorded the record and is to answer.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  asked: Ref<Organization>;

  @Field(() => String, { nullable: true, description: 'The answer; null until there is one.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Field(() => Account, { nullable: true, description: 'Who answered; null until then, or when not to be seen.' })
  @ManyToOne(() => Account, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  answeredBy: Ref<Account> | null = null;

  constructor(caller: Caller, record: Recorded, asked: Organization, kind: RejoinderKind, text: string) {
    super(caller, Visibility.PARTIES);
    this.recordType = record.constructor.name;
    this.recordId = record.id;
    this.asked = ref(asked);
    this.kind = kind;
    this.text = text;
  }
}
