import { Check, Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Account } from '../../access/Account.js';
import { Organization } from '../../organization/Organization.js';
import { Partnership } from '../../partnership/Partnership.js';
import { USER_ROLE } from '../../shared/Caller.js';
import { MEMBER_OF, ownerPolicy, PRINCIPAL_OF, ROLE, walled, WRITES_FOR } from '../../shared/policies.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';

/** A decider of the principal delegates, to somebody who works for the same principal. */
const BY_DECIDER = `organization_id = ${WRITES_FOR} and partnership_id = any(${PRINCIPAL_OF}) and ${ROLE} = 'DECIDER'
  and exists (select 1 from "account" seen where seen.id = "delegation".substitute_id and seen.organization_id = "delegation".organization_id)
  and exists (select 1 from "account" seen where seen.id = "delegation".made_by_id and seen.id = (select nullif(current_setting('samnod.account', true), '')::uuid))
  and exists (select 1 from "organization" seen where seen.id = "delegation".organization_id)`;

/** The right to approve for a principal in its decider's place, for a time. */
@ObjectType({
  implements: [Stored],
  description: "The right to approve for a principal in its decider's place, for a time.",
})
@Entity(
  walled([
    { name: 'delegation_select', command: 'select', roles: [USER_ROLE], using: `partnership_id = any(${MEMBER_OF})` },
    { name: 'delegation_insert', command: 'insert', roles: [USER_ROLE], check: BY_DECIDER },
    { name: 'delegation_update', command: 'update', roles: [USER_ROLE], using: BY_DECIDER, check: BY_DECIDER },
    ...ownerPolicy('delegation'),
  ]),
)
@Check({ expression: `"until" >= "from"`, name: 'delegation_runs_forward' })
export class Delegation extends Stored {
  @Field(() => Partnership, { description: 'In which partnership.' })
  @ManyToOne(() => Partnership, { ref: true, deleteRule: 'no action', index: true })
  partnership: Ref<Partnership>;

  @Field(() => Organization, { nullable: true, description: 'For which principal.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => Account, { nullable: true, description: 'Who may approve in its place.' })
  @ManyToOne(() => Account, { ref: true, deleteRule: 'no action', index: true })
  substitute: Ref<Account>;

  @Field(() => Account, { nullable: true, description: 'The decider who delegated.' })
  @ManyToOne(() => Account, { ref: true, deleteRule: 'no action', index: true })
  madeBy: Ref<Account>;

  @Field(() => Day, { description: 'First day.' })
  @Property({ type: 'date' })
  from: string;

  @Field(() => Day, { description: 'Last day.' })
  @Property({ type: 'date' })
  until: string;

  @Field(() => String, { nullable: true, description: 'The decision it leans on.' })
  @Property({ type: 'text', nullable: true })
  reference: string | null;

  constructor(facts: {
    partnership: Ref<Partnership>;
    organization: Ref<Organization>;
    substitute: Ref<Account>;
    madeBy: Ref<Account>;
    from: string;
    until: string;
    reference: string | null;
  }) {
    super();
    this.partnership = facts.partnership;
    this.organization = facts.organization;
    this.substitute = facts.substitute;
    this.madeBy = facts.madeBy;
    this.from = facts.from;
    this.until = facts.until;
    this.reference = facts.reference;
  }
}
