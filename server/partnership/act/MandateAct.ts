import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Float, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { partPolicies, PRINCIPAL_OF, recordedPolicies, walled, WRITES_FOR } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';
import { MandateItem, MandateVerb } from '../mandate/MandateItem.js';

/** Whether the caller sees the record that the act was done in; the table follows from the type's name. */
const SEES_RECORD = `record_id is null or sees(lower(regexp_replace(record_type, '([a-z])([A-Z])', '\\1_\\2', 'g')), record_id)`;

/** What was done, and by what right. */
export interface MandateActFacts {
  verb: MandateVerb;
  actedOn: string;
  text: string | null;
  amountSek: number | null;
}

/**
 * Something that the coordinator did for both principals: a thing said or decided, a signature, a spending. It names the
 * item of the mandate that it leans on; whether that item covers it is derived, and what is not covered asks for approval.
 */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'Something that the coordinator did for both principals, and the item of the mandate that it leans on. What no item covers asks for approval.',
})
@Entity(
  walled([
    ...recordedPolicies('mandate_act', { mandate_item_id: 'mandate_item' }),
    {
      name: 'mandate_act_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
    {
      name: 'mandate_act_of_seen',
      command: 'all',
      type: 'restrictive',
      roles: [USER_ROLE],
      using: SEES_RECORD,
      check: SEES_RECORD,
    },
  ]),
)
@Index({ properties: ['actedOn'] })
@Index({ properties: ['verb'] })
@Index({ properties: ['recordId'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'mandate_act_says_what', expression: 'text is not null or record_id is not null' })
@Check({ name: 'mandate_act_record', expression: '(record_id is null) = (record_type is null)' })
@Check({ name: 'mandate_act_amount', expression: 'amount_sek > 0' })
@Check({ name: 'mandate_act_spends', expression: `verb <> 'SPEND' or amount_sek is not null` })
export class MandateAct extends Recorded {
  @Field(() => MandateVerb, { description: 'What kind of act.' })
  @Enum({ items: () => MandateVerb, type: 'text' })
  verb!: MandateVerb;

  @Field(() => String, { nullable: true, description: 'What was done; null where the record says it.' })
  @Property({ type: 'text', nullable: true })
  text!: string | null;

  @Field(() => Float, { nullable: true, description: 'For how much, in kronor; null where no money is in it.' })
  @Property({ type: 'double', nullable: true })
  amountSek!: number | null;

  @Field(() => Day, { description: 'The day.' })
  @Property({ type: 'date' })
  actedOn!: string;

  @Field(() => MandateItem, { nullable: true, description: 'The item that it leans on; null when none was named.' })
  @ManyToOne(() => MandateItem, { ref: true, nullable: true, deleteRule: 'no action', index: true })
  mandateItem: Ref<MandateItem> | null;

  /** type of the record that it was done in, under its GraphQL name */
  @Property({ type: 'text', nullable: true })
  recordType: string | null;

  @Property({ type: 'uuid', nullable: true })
  recordId: string | null;

  constructor(caller: Caller, facts: MandateActFacts, item: MandateItem | null, record: Recorded | null) {
    super(caller, record ? levelOf(record) : Visibility.PARTNERSHIP);
    Object.assign(this, facts);
    this.mandateItem = item && ref(item);
    this.recordType = record?.constructor.name ?? null;
    this.recordId = record?.id ?? null;
    this.secrecyReaderIds = record?.secrecyReaderIds ?? null;
  }
}

/** Both principals see every act; the members those that were done in what they see. */
function levelOf({ visibilityLevel }: Recorded): Visibility {
  const isOpen = visibilityLevel === Visibility.PARTNERSHIP || visibilityLevel === Visibility.PUBLIC;
  return isOpen ? Visibility.PARTNERSHIP : Visibility.PRINCIPALS;
}

/** A principal's yes or no to an act outside the mandate. */
@ObjectType({ implements: [Stored], description: "A principal's yes or no to an act outside the mandate." })
@Entity(
  walled([
    ...partPolicies('act_judgement', { mandate_act_id: 'mandate_act', organization_id: 'organization' }),
    {
      name: 'act_judgement_own',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `organization_id = ${WRITES_FOR} and exists (select 1 from membership m where m.organization_id = act_judgement.organization_id and m.is_principal)`,
    },
  ]),
)
@Unique({ properties: ['mandateAct', 'organization'] })
export class ActJudgement extends Stored {
  @Field(() => MandateAct, { description: 'Of which act.' })
  @ManyToOne(() => MandateAct, { ref: true, deleteRule: 'cascade' })
  mandateAct: Ref<MandateAct>;

  @Field(() => Organization, { nullable: true, description: 'By which principal; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field({ description: 'Whether it approves.' })
  @Property({ type: 'boolean' })
  isApproval: boolean;

  @Field(() => String, { description: 'The decision: who decided, its number; of a no, why.' })
  @Property({ type: 'text' })
  decision: string;

  @Field(() => Day, { description: 'The day.' })
  @Property({ type: 'date' })
  judgedOn: string;

  constructor(
    act: MandateAct,
    organization: Organization,
    judged: { isApproval: boolean; decision: string; judgedOn: string },
  ) {
    super();
    this.mandateAct = ref(act);
    this.organization = ref(organization);
    this.isApproval = judged.isApproval;
    this.decision = judged.decision;
    this.judgedOn = judged.judgedOn;
  }
}
