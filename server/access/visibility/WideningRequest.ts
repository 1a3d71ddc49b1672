import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import type { Caller } from '../../shared/Caller.js';
import { recordedPolicies, walled, WRITES_FOR } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { DateTime } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** What a market actor answered. */
export enum WideningStatus {
  ASKED = 'ASKED',
  CONSENTED = 'CONSENTED',
  DECLINED = 'DECLINED',
}
describedEnum(WideningStatus, 'WideningStatus', 'What a market actor answered.', {
  ASKED: 'Nothing yet.',
  CONSENTED: 'Yes: the record, as it stood when it was asked about, may be seen by more people.',
  DECLINED: 'No.',
});

/** A market actor is asked whether what comes from it may be seen by more people. It answers for the record as it stood then. */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'A market actor is asked whether what comes from it may be seen by more people. The answer holds for the record as it stood when it was asked about: a later change needs a new one.',
})
@Entity(walled(recordedPolicies('widening_request', { asked_id: 'organization' }, `asked_id = ${WRITES_FOR}`)))
@Index({ properties: ['recordId'] })
@Index({ properties: ['status', 'recordedAt'] })
@Index({ properties: ['recordedAt', 'id'] })
export class WideningRequest extends Recorded {
  /** type of the record, under its GraphQL name */
  @Property({ type: 'text' })
  recordType: string;

  @Property({ type: 'uuid' })
  recordId: string;

  @Field(() => Visibility, { description: 'Who would come to see it.' })
  @Enum({ items: () => Visibility, type: 'text' })
  proposed: Visibility;

  @Field(() => String, { nullable: true, description: 'Why it is asked for.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => Organization, { nullable: true, description: 'Who is asked; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  asked: Ref<Organization>;

  @Field(() => WideningStatus, { description: 'What it answered.' })
  @Enum({ items: () => WideningStatus, type: 'text' })
  status: WideningStatus = WideningStatus.ASKED;

  @Field(() => DateTime, { nullable: true, description: 'When it answered; null until then.' })
  @Property({ type: 'datetime', length: 3, nullable: true })
  answeredAt: Date | null = null;

  constructor(caller: Caller, record: Recorded, asked: Organization, proposed: Visibility, reason: string | null) {
    super(caller, Visibility.PARTIES);
    this.recordType = record.constructor.name;
    this.recordId = record.id;
    this.asked = ref(asked);
    this.proposed = proposed;
    this.reason = reason;
  }
}
