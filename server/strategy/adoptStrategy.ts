import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../organization/Organization.js';
import type { Caller } from '../shared/Caller.js';
import { find, refuseUnchangeable } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Day } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { today } from '../shared/today.js';
import { Adoption, Strategy } from './Strategy.js';

@InputType({ description: "An organization's decision to adopt a strategy." })
export class AdoptStrategyInput {
  @Field(() => ID, { description: 'Which strategy.' })
  id!: string;

  @Field(() => ID, { description: 'Which organization adopted it.' })
  organization!: string;

  @Field(() => String, { description: 'The decision: who decided, and its number, 1 to 300 characters.' })
  decision!: string;

  @Field(() => Day, { description: 'The day of the decision, not after today.' })
  adoptedOn!: string;
}

/** Writes down that an organization has adopted a strategy. Each adopts it once. */
export async function adoptStrategy(em: EntityManager, caller: Caller, input: AdoptStrategyInput): Promise<Strategy> {
  const strategy = await find(em, Strategy, input.id, 'input.id');
  refuseUnchangeable(caller, strategy);
  const organization = await find(em, Organization, input.organization, 'input.organization');
  if (input.adoptedOn > today()) {
    throw badInput('input.adoptedOn', {
      sv: 'Ett beslut har fattats: dagen kan inte ligga framåt i tiden.',
      en: 'A decision has been taken: the day cannot lie ahead.',
    });
  }
  if (await em.findOne(Adoption, { strategy, organization })) {
    throw badInput('input.organization', {
      sv: 'Organisationen har redan antagit strategin.',
      en: 'The organization has adopted the strategy already.',
    });
  }
  em.persist(new Adoption(strategy, organization, textWithin('input.decision', input.decision, 300), input.adoptedOn));
  return strategy;
}
