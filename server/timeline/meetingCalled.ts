import { sql } from 'kysely';
import type { Branch } from './branches.js';
import { itself, recorded } from './branchParts.js';
import { naming, raw, reason } from './links.js';
import { TimelineKind, TimelineReason } from './TimelineEntry.js';

/** When the first of those who are called was called. */
const calledAt = raw('(select min(i.called_at) from meeting_invitation i where i.meeting_id = r.id)');

/** That people were called to a meeting, on the timelines of those who were; what was said there is its interaction. */
export const meetingCalled: Branch = {
  kind: TimelineKind.MEETING_CALLED,
  type: 'Meeting',
  table: 'meeting',
  occurredAt: calledAt,
  dayOnly: false,
  ...recorded,
  secret: itself('Meeting'),
  title: raw('r.title'),
  text: raw('r.place'),
  when: sql`${calledAt} is not null`,
  links: {
    organization: (
      id,
    ) => sql`select i.meeting_id as record_id, ${reason(TimelineReason.OWN)} as reason, i.organization_id as via
      from meeting_invitation i where i.organization_id = ${id} and i.called_at is not null`,
    contact: (
      id,
    ) => sql`select distinct i.meeting_id as record_id, ${reason(TimelineReason.OWN)} as reason, null::uuid as via
      from meeting_invitation i where i.contact_id = ${id} and i.called_at is not null`,
    dialogue: naming('meeting', 'dialogue_id', TimelineReason.PART_OF_DIALOGUE),
    partnership: naming('meeting', 'partnership_id', TimelineReason.PARTNERSHIP),
  },
};
