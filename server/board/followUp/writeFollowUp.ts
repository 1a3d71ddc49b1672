import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { findVersion, refuseUnchangeable } from '../../shared/find.js';
import { Refusal } from '../../shared/Refusal.js';
import { Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { type FollowUp, FollowUpSection } from './FollowUp.js';

@InputType({ description: 'What a follow-up is to say under one heading.' })
export class WriteFollowUpInput {
  @Field(() => ID, { description: 'Which section.' })
  id!: string;

  @Field(() => Int, { description: 'The version you saw.' })
  expectedVersion!: number;

  @Field(() => Markdown, { description: 'What is said, 1 to 20,000 characters.' })
  text!: string;
}

/** Writes under one heading. Two who write under different headings lose nothing. */
export async function writeFollowUp(
  em: EntityManager,
  caller: Caller,
  input: WriteFollowUpInput,
): Promise<FollowUpSection> {
  const section = await findVersion(em, FollowUpSection, input.id, input.expectedVersion);
  refuseHandedIn(caller, await section.followUp.loadOrFail());
  section.text = textWithin('input.text', input.text, 20_000);
  return section;
}

/** What is handed in stands. */
export function refuseHandedIn(caller: Caller, followUp: FollowUp): void {
  refuseUnchangeable(caller, followUp);
  if (followUp.handedInOn === null) return;
  throw new Refusal('INCONSISTENT', {
    sv: 'Uppföljningen är inlämnad och ändras inte mer.',
    en: 'The follow-up is handed in and does not change any more.',
  });
}
