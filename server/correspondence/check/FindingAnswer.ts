import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import { partPolicies, walled } from '../../shared/policies.js';
import { principalsAlone } from './principalsAlone.js';
import { DateTime } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Letter } from '../letter/Letter.js';
import { Finding } from './Finding.js';
import { FindingAnswerKind } from './findingEnums.js';

/** What a principal said of a finding, and why. It stays as it was written. */
@ObjectType({
  implements: [Stored],
  description: 'What a principal said of a finding, and why. It stays as it was written.',
})
@Entity(
  walled([
    ...partPolicies('finding_answer', {
      letter_id: 'letter',
      finding_id: 'finding',
      account_id: 'account',
      organization_id: 'organization',
    }),
    principalsAlone('finding_answer'),
  ]),
)
@Unique({ properties: ['finding', 'organization', 'answer'] })
export class FindingAnswer extends Stored {
  @Field(() => Letter, { description: 'The letter.' })
  @ManyToOne(() => Letter, { ref: true, deleteRule: 'no action', index: true })
  letter: Ref<Letter>;

  @Field(() => Finding, { description: 'The finding.' })
  @ManyToOne(() => Finding, { ref: true, deleteRule: 'no action' })
  finding: Ref<Finding>;

  @Field(() => Organization, { nullable: true, description: 'The principal.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => Account, { nullable: true, description: 'Who said it.' })
  @ManyToOne(() => Account, { ref: true, deleteRule: 'no action', index: true })
  account: Ref<Account>;

  @Field(() => FindingAnswerKind, { description: 'What was said.' })
  @Enum({ items: () => FindingAnswerKind, type: 'text' })
  answer: FindingAnswerKind;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  reason: string;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'datetime', length: 3 })
  answeredAt: Date = new Date();

  constructor(
    finding: Finding,
    organization: Ref<Organization>,
    account: Ref<Account>,
    answer: FindingAnswerKind,
    reason: string,
  ) {
    super();
    this.letter = finding.letter;
    this.finding = ref(finding);
    this.organization = organization;
    this.account = account;
    this.answer = answer;
    this.reason = reason;
  }
}
