import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Interaction } from '../../dialogue/Interaction.js';
import { Organization } from '../../organization/Organization.js';
import { type Caller, USER_ROLE } from '../../shared/Caller.js';
import { PRINCIPAL_OF, recordedPolicies, walled } from '../../shared/policies.js';
import { Recorded } from '../../shared/Recorded.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { Day } from '../../shared/scalars.js';
import { Stored } from '../../shared/Stored.js';
import { Visibility } from '../../shared/Visibility.js';

/** How far a municipality has come with broadband, as the national follow-up asks: its letters a to e, in order. */
export enum Phase {
  UNAWARE = 'UNAWARE',
  AWARE = 'AWARE',
  DECIDED = 'DECIDED',
  ACTIVE = 'ACTIVE',
  UNMAPPED = 'UNMAPPED',
}
describedEnum(
  Phase,
  'Phase',
  'How far a municipality has come with broadband, as the national follow-up asks: its letters a to e, in order.',
  {
    UNAWARE: 'a: it is not aware of the matter.',
    AWARE: 'b: it is aware, but its leadership has not decided and nobody works with it.',
    DECIDED: 'c: its leadership has decided on direction and measures, in a strategy or a plan.',
    ACTIVE: 'd: it works actively.',
    UNMAPPED: 'e: nobody has looked.',
  },
);

/** What is said of a municipality. */
export interface PhaseFacts {
  phase: Phase;
  since: string;
  evidence: string;
}

/**
 * The phase that a municipality is judged to have come to, from which day and by what evidence. A later judgement does not
 * change an earlier one: it is the history.
 */
@ObjectType({
  implements: [Stored, Recorded],
  description:
    'The phase that a municipality is judged to have come to, from which day and by what evidence. Earlier ones stand as its history.',
})
@Entity(
  walled([
    ...recordedPolicies('municipality_phase', { municipality_id: 'organization', interaction_id: 'interaction' }),
    {
      name: 'municipality_phase_by_principals',
      command: 'insert',
      type: 'restrictive',
      roles: [USER_ROLE],
      check: `partnership_id = any(${PRINCIPAL_OF})`,
    },
  ]),
)
@Index({ properties: ['municipality', 'since'] })
@Index({ properties: ['since'] })
@Index({ properties: ['phase'] })
@Index({ properties: ['recordedAt', 'id'] })
export class MunicipalityPhase extends Recorded {
  @Field(() => Organization, { nullable: true, description: 'Which municipality; null when not to be seen.' })
  @ManyToOne(() => Organization, { ref: true, deleteRule: 'no action' })
  municipality: Ref<Organization>;

  @Field(() => Phase, { description: 'The phase.' })
  @Enum({ items: () => Phase, type: 'text' })
  phase!: Phase;

  @Field(() => Day, { description: 'The first day that it is in it.' })
  @Property({ type: 'date' })
  since!: string;

  @Field(() => String, { description: 'What shows it.' })
  @Property({ type: 'text' })
  evidence!: string;

  @Field(() => Interaction, {
    nullable: true,
    description: 'Where it came out; null when nowhere in particular, or not to be seen.',
  })
  @ManyToOne(() => Interaction, { ref: true, nullable: true, deleteRule: 'set null', index: true })
  interaction: Ref<Interaction> | null;

  constructor(caller: Caller, municipality: Organization, facts: PhaseFacts, interaction: Interaction | null) {
    super(caller, Visibility.PARTNERSHIP);
    this.municipality = ref(municipality);
    Object.assign(this, facts);
    this.interaction = interaction && ref(interaction);
  }
}
