import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { refuseOthersThanPrincipals } from '../partnership/refuseOthersThanPrincipals.js';
import type { Caller } from '../shared/Caller.js';
import { badInput } from '../shared/Refusal.js';
import { Day, Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Strategy, StrategyScope } from './Strategy.js';

@InputType({ description: 'A plan that says what is aimed at.' })
export class RegisterStrategyInput {
  @Field(() => String, { description: 'Its title, 1 to 200 characters.' })
  title!: string;

  @Field(() => StrategyScope, { description: 'How far it reaches.' })
  scope!: StrategyScope;

  @Field(() => Markdown, { nullable: true, description: 'What it says, in short.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read: an address or a reference.' })
  document?: string | null;

  @Field(() => Day, { description: 'Its first day.' })
  validFrom!: string;

  @Field(() => Day, { nullable: true, description: 'Its last day, not before the first; left out while none is set.' })
  validUntil?: string | null;
}

/** Writes down a strategy. Who adopts it is written down decision by decision. */
export function registerStrategy(em: EntityManager, caller: Caller, input: RegisterStrategyInput): Strategy {
  refuseOthersThanPrincipals(caller);
  refuseEndBeforeBeginning(input.validFrom, input.validUntil);
  const strategy = new Strategy(caller, {
    title: textWithin('input.title', input.title, 200),
    scope: input.scope,
    summary: input.summary?.trim() || null,
    document: input.document ? textWithin('input.document', input.document, 500) : null,
    validFrom: input.validFrom,
    validUntil: input.validUntil ?? null,
  });
  em.persist(strategy);
  return strategy;
}

/** A strategy ends no earlier than it begins. */
export function refuseEndBeforeBeginning(from: string, until: string | null | undefined): void {
  if (until == null || until >= from) return;
  throw badInput('input.validUntil', {
    sv: 'Sista dagen kan inte ligga före den första.',
    en: 'The last day cannot be before the first.',
  });
}
