import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** Where a request for support stands. That it is overdue, and so is the board's, is derived. */
export enum SupportRequestStatus {
  SENT = 'SENT',
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  DELIVERED = 'DELIVERED',
}
describedEnum(SupportRequestStatus, 'SupportRequestStatus', 'Where a request for support stands.', {
  SENT: 'Sent, without an answer.',
  GRANTED: 'Yes.',
  REFUSED: 'No, with a reason.',
  DELIVERED: 'What was asked for has come.',
});

/** The coordinator asks a principal for support, to be answered by a day. Overdue, it goes to the board. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'The coordinator asks a principal for support, to be answered by a day. Overdue, it goes to the board.',
})
@Entity(walled(recordedPolicies('support_request', { asked_id: 'organization' })))
@Index({ properties: ['answerBy'] })
@Index({ properties: ['status'] })
@Index({ properties: ['recordedAt', 'id'] })
@Index({ properties: ['escalatedOn'] })
@Check({ name: 'support_request_escalated_why', expression: '(escalated_on is null) = (escalated_why is null)' })
@Check({ name: 'support_request_escalated_late', expression: 'escalated_on > answer_by' })
@Check({ name: 'support_request_answered', expression: `(status = 'SENT') = (answered_on is null)` })
export class SupportRequest extends Recorded {
  @Field(() => Organization, { nullable: true, description: 'Which principal is asked.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  asked: Ref<Organization>;

  @Field(() => String, { description: 'What is asked for.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => Day, { description: 'By which day an answer is due.' })
  @Property({ type: 'date' })
  answerBy: string;

  @Field(() => SupportRequestStatus, { description: 'Where it stands.' })
  @Enum({ items: () => SupportRequestStatus, type: 'text' })
  status: SupportRequestStatus = SupportRequestStatus.SENT;

  @Field(() => String, { nullable: true, description: 'The answer; null until there is one.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Day, { nullable: true, description: 'The day it was answered.' })
  @Property({ type: 'date', nullable: true })
  answeredOn: string | null = null;

  @Field(() => Day, { nullable: true, description: 'The day it went to the board, its answer being late.' })
  @Property({ type: 'date', nullable: true })
  escalatedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the board was told.' })
  @Property({ type: 'text', nullable: true })
  escalatedWhy: string | null = null;

  constructor(caller: Caller, asked: Organization, text: string, answerBy: string) {
    super(caller, Visibility.PRINCIPALS);
    this.asked = ref(asked);
    this.text = text;
    this.answerBy = answerBy;
  }
}
