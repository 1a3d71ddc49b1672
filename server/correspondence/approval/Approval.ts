import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import { partPolicies, walled } from '../../shared/policies.js';
import { DateTime } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Position } from '../position/Position.js';
import { DecisionForm, Verdict } from './Verdict.js';

/** What a decider may say beside yes or no. */
export interface ApprovalFacts {
  verdict: Verdict;
  form?: DecisionForm;
  decisionReference?: string | null;
  reservation?: string | null;
  reason?: string | null;
}

/** What one principal said of one version of a position. It is never changed: a change of mind is another one. */
@ObjectType({
  implements: [Stored],
  description:
    'What one principal said of one version of a position. It is never changed: a change of mind is another.',
})
@Entity(
  walled(partPolicies('approval', { position_id: 'position', account_id: 'account', organization_id: 'organization' })),
)
@Index({ properties: ['position', 'decidedAt', 'id'] })
@Index({ properties: ['decidedAt', 'id'] })
@Check({ expression: `verdict = 'APPROVED' or reason is not null`, name: 'approval_refused_with_reason' })
export class Approval extends Stored {
  @Field(() => Position, { description: 'Of which position.' })
  @ManyToOne(() => Position, { ref: true, deleteRule: 'no action' })
  position: Ref<Position>;

  @Field(() => Int, { description: 'Number of the version that was judged.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'SHA-256 of what was judged. The database derives it.' })
  @Property({ type: 'text' })
  contentHash = '';

  @Field(() => Organization, { nullable: true, description: 'The principal that said it.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => Account, { nullable: true, description: 'Who decided for it.' })
  @ManyToOne(() => Account, { ref: true, deleteRule: 'no action', index: true })
  account: Ref<Account>;

  @Field({ description: 'Whether a substitute decided, by delegation.' })
  @Property({ type: 'boolean' })
  isBySubstitute: boolean = false;

  @Field(() => Verdict, { description: 'Yes, no, or a yes taken back.' })
  @Enum({ items: () => Verdict, type: 'text' })
  verdict!: Verdict;

  @Field(() => DecisionForm, { description: 'In what form it was decided.' })
  @Enum({ items: () => DecisionForm, type: 'text' })
  form: DecisionForm = DecisionForm.DELEGATION;

  @Field(() => String, { nullable: true, description: 'Diary number or paragraph of the decision.' })
  @Property({ type: 'text', nullable: true })
  decisionReference: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the principal wants noted beside its yes.' })
  @Property({ type: 'text', nullable: true })
  reservation: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it said no, or took its yes back.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => DateTime, { description: 'When.' })
  @Property({ type: 'datetime', length: 3 })
  decidedAt: Date = new Date();

  constructor(
    position: Position,
    number: number,
    organization: Ref<Organization>,
    account: Ref<Account>,
    facts: ApprovalFacts,
  ) {
    super();
    this.position = ref(position);
    this.number = number;
    this.organization = organization;
    this.account = account;
    Object.assign(this, facts);
  }
}
