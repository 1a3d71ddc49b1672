import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { partPolicies, recordedPolicies, walled } from '../shared/policies.js';
import { Recorded } from '../shared/Recorded.js';
import { describedEnum } from '../shared/reading/filtering.js';
import { Day, Markdown } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { Visibility } from '../shared/Visibility.js';
import { byPrincipals } from './byPrincipals.js';

/** How far a strategy reaches. */
export enum StrategyScope {
  NATIONAL = 'NATIONAL',
  REGIONAL = 'REGIONAL',
  MUNICIPAL = 'MUNICIPAL',
}
describedEnum(StrategyScope, 'StrategyScope', 'How far a strategy reaches.', {
  NATIONAL: 'The whole country.',
  REGIONAL: 'A county.',
  MUNICIPAL: 'One or more municipalities.',
});

/** What may be said of a strategy. */
export interface StrategyFacts {
  title: string;
  scope: StrategyScope;
  summary: string | null;
  document: string | null;
  validFrom: string;
  validUntil: string | null;
}

/** A plan that says what is aimed at: adopted by organizations, each by a decision of its own. */
@ObjectType({
  implements: [Stored, Recorded],
  description: 'A plan that says what is aimed at: adopted by organizations, each by a decision of its own.',
})
@Entity(walled([...recordedPolicies('strategy'), byPrincipals('strategy')]))
@Index({ properties: ['scope'] })
@Index({ properties: ['validFrom'] })
@Index({ properties: ['validUntil'] })
@Index({ properties: ['recordedAt', 'id'] })
@Check({ name: 'strategy_ends_after_it_begins', expression: 'valid_until >= valid_from' })
export class Strategy extends Recorded {
  @Field(() => String, { description: 'Its title.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => StrategyScope, { description: 'How far it reaches.' })
  @Enum({ items: () => StrategyScope, type: 'text' })
  scope!: StrategyScope;

  @Field(() => Markdown, { nullable: true, description: 'What it says, in short.' })
  @Property({ type: 'text', nullable: true })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read: an address or a reference.' })
  @Property({ type: 'text', nullable: true })
  document!: string | null;

  @Field(() => Day, { description: 'Its first day.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Its last day; null while none is set.' })
  @Property({ type: 'date', nullable: true })
  validUntil!: string | null;

  constructor(caller: Caller, facts: StrategyFacts) {
    super(caller, Visibility.PARTNERSHIP);
    Object.assign(this, facts);
  }
}

/** An organization's decision to adopt a strategy. */
@ObjectType({ implements: [Stored], description: "An organization's decision to adopt a strategy." })
@Entity(walled(partPolicies('adoption', { strategy_id: 'strategy', organization_id: 'organization' })))
@Unique({ properties: ['strategy', 'organization'] })
export class Adoption extends Stored {
  @Field(() => Strategy, { description: 'What was adopted.' })
  @ManyToOne(() => Strategy, { ref: true, deleteRule: 'cascade' })
  strategy: Ref<Strategy>;

  @Field(() => Organization, { nullable: true, description: 'By whom; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action', index: true })
  organization: Ref<Organization>;

  @Field(() => String, { description: 'The decision: who decided, and its number.' })
  @Property({ type: 'text' })
  decision: string;

  @Field(() => Day, { description: 'The day of the decision.' })
  @Property({ type: 'date' })
  adoptedOn: string;

  constructor(strategy: Strategy, organization: Organization, decision: string, adoptedOn: string) {
    super();
    this.strategy = ref(strategy);
    this.organization = ref(organization);
    this.decision = decision;
    this.adoptedOn = adoptedOn;
  }
}
