import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Caller } from '../../shared/Caller.js';
import { find, refuseUnchangeable } from '../../shared/find.js';
import { textWithin } from '../../shared/textWithin.js';
import { refuseSettled } from './inviteToMeeting.js';
import { InvitationAnswer, MeetingInvitation } from './MeetingInvitation.js';

@InputType({ description: 'The answer to an invitation.' })
export class AnswerInvitationInput {
  @Field(() => ID, { description: 'Which invitation.' })
  id!: string;

  @Field(() => InvitationAnswer, { description: 'The answer.' })
  answer!: InvitationAnswer;

  @Field(() => String, { nullable: true, description: 'What is said with it, at most 500 characters.' })
  note?: string | null;
}

/** Answers an invitation: by the organization that is called, or noted by those who call. A later answer replaces it. */
export async function answerInvitation(
  em: EntityManager,
  caller: Caller,
  input: AnswerInvitationInput,
): Promise<MeetingInvitation> {
  const invitation = await find(em, MeetingInvitation, input.id, 'input.id');
  const meeting = await invitation.meeting.loadOrFail();
  if (invitation.organization.id !== caller.writesFor) refuseUnchangeable(caller, meeting);
  refuseSettled(meeting);
  answer(invitation, input.answer, input.note?.trim() ? textWithin('input.note', input.note, 500) : null);
  return invitation;
}

/** Notes what was answered, now. */
export function answer(invitation: MeetingInvitation, said: InvitationAnswer, note: string | null): void {
  Object.assign(invitation, { answer: said, answerNote: note, answeredAt: new Date() });
}
