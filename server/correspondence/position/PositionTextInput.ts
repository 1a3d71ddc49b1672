import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { findOptional } from '../../shared/find.js';
import { refuseBackwards } from '../../shared/refuseBackwards.js';
import { Day, Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { today } from '../../shared/today.js';
import { Stance } from '../agreement/Claim.js';
import { FactInput, refuseUnfitFact } from './FactInput.js';
import type { PositionText } from './PositionVersion.js';

@InputType({ description: 'What a version of a position says.' })
export abstract class PositionTextInput {
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'What is meant, in one sentence of 1 to 500 characters.' })
  statement!: string;

  @Field(() => Stance, { nullable: true, description: 'For or against, where it answers a proposal.' })
  stance?: Stance | null;

  @Field(() => Markdown, { description: 'The position at length, 1 to 50,000 characters.' })
  body!: string;

  @Field(() => Markdown, { nullable: true, description: 'Why.' })
  motivation?: string | null;

  @Field(() => ID, { nullable: true, description: 'The authority it is meant for; left out for all.' })
  audience?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day it holds; today when left out.' })
  validFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day it holds.' })
  validUntil?: string | null;

  @Field(() => [FactInput], { defaultValue: [], description: 'The figures and other facts it rests on, at most 100.' })
  facts!: FactInput[];
}

/** What a version is to say, as it was given, refused where it can not be. */
export async function readPositionText(
  em: EntityManager,
  input: PositionTextInput,
): Promise<{ text: PositionText; audience: Organization | null }> {
  const validFrom = input.validFrom ?? today();
  refuseBackwards('input.validUntil', validFrom, input.validUntil);
  input.facts.forEach((fact, at) => refuseUnfitFact(fact, `input.facts.${at}`));
  const motivation = input.motivation?.trim() ?? '';
  const text = {
    title: textWithin('input.title', input.title, 200),
    statement: textWithin('input.statement', input.statement, 500),
    stance: input.stance ?? null,
    body: textWithin('input.body', input.body, 50_000),
    motivation: motivation === '' ? null : textWithin('input.motivation', motivation, 50_000),
    validFrom,
    validUntil: input.validUntil ?? null,
  };
  return { text, audience: await findOptional(em, Organization, input.audience, 'input.audience') };
}
