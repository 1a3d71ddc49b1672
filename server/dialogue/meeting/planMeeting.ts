import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { defaultVisibility } from '../../organization/defaultVisibility.js';
import type { Caller } from '../../shared/Caller.js';
import { findOptional } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { DateTime, Markdown } from '../../shared/scalars.js';
import { textWithin } from '../../shared/textWithin.js';
import { Visibility } from '../../shared/Visibility.js';
import { Dialogue } from '../Dialogue.js';
import { findOrganizations } from '../findOrganizations.js';
import { inviteAll } from './inviteToMeeting.js';
import { Meeting } from './Meeting.js';

@InputType({ description: 'A meeting, as it is planned.' })
export class PlanMeetingInput {
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  title!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: Date;

  @Field(() => DateTime, { description: 'When it ends, within a week of its beginning.' })
  endsAt!: Date;

  @Field(() => String, { nullable: true, description: 'The room, or the address of the video meeting.' })
  place?: string | null;

  @Field(() => Markdown, { nullable: true, description: 'The agenda, at most 10,000 characters.' })
  agenda?: string | null;

  @Field(() => ID, { nullable: true, description: 'The dialogue it belongs to.' })
  dialogue?: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting before it, whose open points come up again.' })
  previous?: string | null;

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Who is to be called, at most 100: each through the one contact who speaks for it now.',
  })
  organizations!: string[];

  @Field(() => Visibility, {
    nullable: true,
    description: 'Who may see it. Left out: PARTIES when a market actor is called, PARTNERSHIP otherwise.',
  })
  visibility?: Visibility | null;
}

/** Plans a meeting, and who is to be called to it. Nothing is sent yet. */
export async function planMeeting(em: EntityManager, caller: Caller, input: PlanMeetingInput): Promise<Meeting> {
  refuseOddHours(input.startsAt, input.endsAt);
  const organizations = input.organizations.length > 0 ? await findOrganizations(em, input.organizations) : [];
  const dialogue = await findOptional(em, Dialogue, input.dialogue, 'input.dialogue');
  const previous = await findOptional(em, Meeting, input.previous, 'input.previous');
  const facts = {
    title: textWithin('input.title', input.title, 200),
    startsAt: input.startsAt,
    endsAt: input.endsAt,
    place: input.place?.trim() || null,
    agenda: agendaWithin(input.agenda),
  };
  const meeting = new Meeting(caller, facts, input.visibility ?? defaultVisibility(organizations), dialogue);
  meeting.previous = previous && ref(previous);
  em.persist(meeting);
  await inviteAll(em, meeting, organizations);
  return meeting;
}

/** An agenda as it is kept: null for nothing but blanks. */
export const agendaWithin = (agenda: string | null | undefined) =>
  agenda?.trim() ? textWithin('input.agenda', agenda, 10_000) : null;

const WEEK_MS = 7 * 86_400_000;

/** A meeting ends after it begins, and within a week. */
export function refuseOddHours(startsAt: Date, endsAt: Date): void {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length > 0 && length <= WEEK_MS) return;
  throw badInput('input.endsAt', {
    sv: 'Mötet ska sluta efter att det börjar, och inom en vecka.',
    en: 'The meeting ends after it begins, and within a week.',
  });
}
