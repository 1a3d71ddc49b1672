import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import { partPolicies, walled } from '../../shared/policies.js';
import { DateTime } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Verdict } from '../approval/Verdict.js';
import { Letter } from './Letter.js';

/** What one principal said of the very words of a letter before it was sent. It is never changed. */
@ObjectType({
  implements: [Stored],
  description: 'What one principal said of the very words of a letter before it was sent. It is never changed.',
})
@Entity(
  walled(
    partPolicies('letter_approval', { letter_id: 'letter', account_id: 'account', organization_id: 'organization' }),
  ),
)
@Index({ properties: ['letter', 'decidedAt', 'id'] })
@Check({ expression: `verdict = 'APPROVED' or reason is not null`, name: 'letter_approval_refused_with_reason' })
export class LetterApproval extends Stored {
  @Field(() => Letter, { description: 'The letter.' })
  @ManyToOne(() => Letter, { ref: true, deleteRule: 'no action' })
  letter: Ref<Letter>;

  @Field(() => String, { description: 'SHA-256 of what was approved. The database derives it.' })
  @Property({ type: 'text' })
  contentHash = '';

  @Field(() => Organization, { nullable: true, description: 'The principal that said it.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => Account, { nullable: true, description: 'Who decided for it.' })
  @ManyToOne(() => Account, { ref: true, deleteRule: 'no action', index: true })
  account: Ref<Account>;

  @Field(() => Verdict, { description: 'Yes, no, or a yes taken back.' })
  @Enum({ items: () => Verdict, type: 'text' })
  verdict: Verdict;

  @Field(() => String, { nullable: true, description: 'Why it said no.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'datetime', length: 3 })
  decidedAt: Date = new Date();

  constructor(
    letter: Letter,
    organization: Ref<Organization>,
    account: Ref<Account>,
    verdict: Verdict,
    reason: string | null = null,
  ) {
    super();
    this.letter = ref(letter);
    this.organization = organization;
    this.account = account;
    this.verdict = verdict;
    this.reason = reason;
  }
}
