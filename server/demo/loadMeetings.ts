import type { DemoMeeting } from './content/callings.js';
import { rowsOf } from './rowsOf.js';

const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];

/** Meetings with those who are called to them. */
export async function loadMeetings(
  insert: (table: string, rows: Record<string, unknown>[]) => Promise<void>,
  meetings: DemoMeeting[],
): Promise<void> {
  await insert('meeting', rowsOf(meetings, [...RECORDED, 'dialogue', 'previous', 'interaction'], ['invitations']));
  const invitations = meetings.flatMap((meeting) => meeting.invitations);
  await insert('meeting_invitation', rowsOf(invitations, ['meeting', 'organization', 'contact']));
}
