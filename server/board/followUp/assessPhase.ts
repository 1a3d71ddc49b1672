import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Interaction } from '../../dialogue/Interaction.js';
import { Organization } from '../../organization/Organization.js';
import { OrganizationKind } from '../../organization/OrganizationKind.js';
import { refuseOthersThanPrincipals } from '../../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../../shared/Caller.js';
import { find, findOptional } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseFutureDay } from '../../shared/refuseBackwards.js';
import { Day } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { MunicipalityPhase, Phase } from './MunicipalityPhase.js';

@InputType({ description: 'The phase that a municipality has come to, and what shows it.' })
export class AssessPhaseInput {
  @Field(() => ID, { description: 'Which municipality.' })
  municipality!: string;

  @Field(() => Phase, { description: 'The phase.' })
  phase!: Phase;

  @Field(() => Day, { nullable: true, description: 'The first day; today when left out. Not in the future.' })
  since?: string | null;

  @Field(() => String, { description: 'What shows it, 1 to 2,000 characters.' })
  evidence!: string;

  @Field(() => ID, { nullable: true, description: 'The interaction where it came out.' })
  interaction?: string | null;
}

/** Writes down the phase of a municipality; the earlier ones stay as its history. For the principals. */
export async function assessPhase(
  em: EntityManager,
  caller: Caller,
  input: AssessPhaseInput,
): Promise<MunicipalityPhase> {
  refuseOthersThanPrincipals(caller);
  const municipality = await find(em, Organization, input.municipality, 'input.municipality');
  if (municipality.kind !== OrganizationKind.MUNICIPALITY) {
    throw badInput('input.municipality', { sv: 'Bara kommuner har en fas.', en: 'Only municipalities have a phase.' });
  }
  const interaction = await findOptional(em, Interaction, input.interaction, 'input.interaction');
  const since = input.since ?? today();
  refuseFutureDay('input.since', since);
  const evidence = textWithin('input.evidence', input.evidence, 2000);
  const phase = new MunicipalityPhase(caller, municipality, { phase: input.phase, since, evidence }, interaction);
  em.persist(phase);
  return phase;
}
