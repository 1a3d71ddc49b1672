import { sql } from 'kysely';
import type { Branch } from './branches.js';
import { itself, recorded } from './branchParts.js';
import { type Links, naming, raw, reason } from './links.js';
import { TimelineKind, TimelineReason } from './TimelineEntry.js';

const own = (type: string) => ({ type, ...recorded, secret: itself(type) });

/** A letter stands with its authority, its senders (of a joint one both principals), its case and the partnership. */
const letterLinks: Links = {
  organization: (id) => sql`
    select l.id as record_id, ${reason(TimelineReason.RECEIVER)} as reason, k.authority_id as via
    from correspondence k join letter l on l.correspondence_id = k.id where k.authority_id = ${id}
    union all
    select l.id, ${reason(TimelineReason.GIVER)}, l.sender_id from letter l where l.sender_id = ${id} and l.direction = 'OUT'`,
  correspondence: naming('letter', 'correspondence_id', TimelineReason.OWN),
  partnership: naming('letter', 'partnership_id', TimelineReason.PARTNERSHIP),
};

const positionLinks: Links = {
  organization: (id) => sql`
    select p.id as record_id, ${reason(TimelineReason.OWN)} as reason, p.owner_id as via from "position" p where p.owner_id = ${id}
    union all
    select p.id, ${reason(TimelineReason.RECEIVER)}, p.audience_id from "position" p where p.audience_id = ${id}`,
  partnership: naming('position', 'partnership_id', TimelineReason.PARTNERSHIP),
};

const letter = {
  ...own('Letter'),
  table: 'letter',
  occurredAt: raw('r.frozen_at'),
  dayOnly: false,
  title: raw('r.subject'),
  text: raw('left(r.body, 600)'),
  links: letterLinks,
};

/** What is said to and by national authorities, and what the principals came to agree on. */
export const correspondenceBranches: Branch[] = [
  { ...letter, kind: TimelineKind.LETTER_SENT, when: raw(`r.status = 'SENT'`) },
  { ...letter, kind: TimelineKind.LETTER_RECEIVED, when: raw(`r.status = 'RECEIVED'`) },
  {
    ...own('Position'),
    kind: TimelineKind.POSITION_JOINT,
    table: 'position',
    occurredAt: raw('r.joint_since'),
    dayOnly: false,
    title: raw(`r.code || ' ' || r.title`),
    text: raw(
      '(select v.statement from position_version v where v.position_id = r.id and v.number = r.current_number)',
    ),
    when: raw('r.joint_since is not null'),
    links: positionLinks,
  },
];
