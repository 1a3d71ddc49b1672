import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { defaultVisibility, refuseUnasked } from '../organization/defaultVisibility.js';
import type { Caller } from '../shared/Caller.js';
import { findOptional } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Markdown } from '../shared/scalars.js';
import { textWithin } from '../shared/textWithin.js';
import { Visibility } from '../shared/Visibility.js';
import { Goal } from '../strategy/Goal.js';
import { Dialogue, Participation } from './Dialogue.js';
import { findOrganizations } from './findOrganizations.js';

@InputType({ description: 'A lasting conversation on a matter, as it is opened.' })
export class OpenDialogueInput {
  @Field(() => String, { description: 'The matter, 1 to 200 characters.' })
  title!: string;

  @Field(() => Markdown, { nullable: true, description: 'What it is for.' })
  purpose?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many days may pass between two contacts, 1 to 1,000; left out for the cadence of the actor class.',
  })
  cadenceDays?: number | null;

  @Field(() => ID, { nullable: true, description: 'The goal it serves.' })
  goal?: string | null;

  @Field(() => [ID], { description: 'The organizations that take part, 1 to 100.' })
  organizations!: string[];

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who may see it. Left out: PARTIES when a market actor takes part, PARTNERSHIP otherwise. Beyond PARTIES a market actor must have consented: see `requestWidening`.',
  })
  visibility?: Visibility | null;
}

/** Opens a lasting conversation with those who take part in it. */
export async function openDialogue(em: EntityManager, caller: Caller, input: OpenDialogueInput): Promise<Dialogue> {
  const title = textWithin('input.title', input.title, 200);
  refuseUnlikelyCadence(input.cadenceDays);
  const organizations = await findOrganizations(em, input.organizations);
  refuseUnasked(caller, organizations, input.visibility);
  const facts = { title, purpose: input.purpose?.trim() || null, cadenceDays: input.cadenceDays ?? null };
  const dialogue = new Dialogue(caller, facts, input.visibility ?? defaultVisibility(organizations));
  const goal = await findOptional(em, Goal, input.goal, 'input.goal');
  dialogue.goal = goal && ref(goal);
  em.persist(dialogue);
  em.persist(organizations.map((organization) => new Participation(dialogue, organization)));
  return dialogue;
}

/** A cadence is 1 to 1,000 days. */
export function refuseUnlikelyCadence(days: number | null | undefined): void {
  if (days == null || (days >= 1 && days <= 1000)) return;
  throw badInput('input.cadenceDays', {
    sv: 'Takten ska vara 1 till 1 000 dagar.',
    en: 'The cadence is 1 to 1,000 days.',
  });
}
