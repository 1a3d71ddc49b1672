import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../shared/Caller.js';
import { findToChange } from '../shared/find.js';
import { givenFields } from '../shared/givenFields.js';
import { Day, Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { refuseEndBeforeBeginning } from './registerStrategy.js';
import { Strategy } from './Strategy.js';

@InputType({ description: 'What to put right about a strategy. What is left out stays as it is; null clears.' })
export class ChangeStrategyInput {
  @Field(() => ID, { description: 'Which strategy.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Its title, 1 to 200 characters; can not be cleared.' })
  title?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'What it says, in short.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be read: an address or a reference.' })
  document?: string | null;

  @Field(() => Day, { nullable: true, description: 'Its first day; can not be cleared.' })
  validFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'Its last day; null while none is set.' })
  validUntil?: string | null;
}

/** Puts right how a strategy was written down, or says until when it is valid. */
export async function changeStrategy(em: EntityManager, caller: Caller, input: ChangeStrategyInput): Promise<Strategy> {
  const strategy = await findToChange(em, caller, Strategy, input.id, input.expectedVersion);
  const changes = givenFields(input, ['title', 'validFrom']);
  if (changes.title) textWithin('input.title', changes.title, 200);
  if (changes.document) textWithin('input.document', changes.document, 500);
  Object.assign(strategy, changes);
  refuseEndBeforeBeginning(strategy.validFrom, strategy.validUntil);
  return strategy;
}
