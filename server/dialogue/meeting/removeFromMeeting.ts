import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseUnchangeable } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import { refuseSettled } from './inviteToMeeting.js';
import type { Meeting } from './Meeting.js';
import { MeetingInvitation } from './MeetingInvitation.js';

@InputType({ description: 'An organization that is not called to a meeting after all.' })
export class RemoveFromMeetingInput {
  @Field(() => ID, { description: 'Which invitation.' })
  id!: string;
}

/** Takes an organization off the list. Whoever has been called already stays on it: that was said. */
export async function removeFromMeeting(
  em: EntityManager,
  caller: Caller,
  input: RemoveFromMeetingInput,
): Promise<Meeting> {
  const invitation = await find(em, MeetingInvitation, input.id, 'input.id');
  const meeting = await invitation.meeting.loadOrFail();
  refuseUnchangeable(caller, meeting);
  refuseSettled(meeting);
  if (invitation.calledAt !== null) {
    throw badInput('input.id', {
      sv: 'Inbjudan är redan skickad. Ställ in mötet, eller be dem bortse från den.',
      en: 'The invitation is out already. Cancel the meeting, or ask them to disregard it.',
    });
  }
  em.remove(invitation);
  return meeting;
}
