import { sql } from 'kysely';
import type { Sql } from '../shared/reading/Reading.js';
import { day, itself, organizationName, recorded, unrecorded, whole } from './branchParts.js';
import { correspondenceBranches } from './correspondenceBranches.js';
import { affiliationLinks, commitmentLinks, interactionLinks, type Links, raw, reason, tieLinks } from './links.js';
import { meetingCalled } from './meetingCalled.js';
import { partnershipBranches } from './partnershipBranches.js';
import { TimelineKind, TimelineReason } from './TimelineEntry.js';

/**
 * One kind of line: the records it is made of, what each tells, and how a record comes to stand on a subject's
 * timeline.
 */
export interface Branch {
  kind: TimelineKind;
  type: string;
  /** table and alias `r` of the record */
  table: string;
  /** moment it happened */
  occurredAt: Sql;
  /** whether only the day is known */
  dayOnly: boolean;
  recordedAt: Sql;
  recordedBy: Sql;
  title: Sql;
  text: Sql;
  /** the record that has a secrecy mark, where what the line tells stands under one: its type, and its uuid or null */
  secret: { type: string; id: Sql };
  /** leaves out records that have nothing to tell */
  when?: Sql;
  links: Links;
  /** the moment as a link knows it, where an index of the link serves its order */
  linkedAt?: Partial<Record<keyof Links, Sql>>;
}

const tie = {
  type: 'Relationship',
  table: 'relationship',
  dayOnly: true,
  ...recorded,
  secret: itself('Relationship'),
  links: tieLinks,
};
const affiliation = {
  type: 'Affiliation',
  table: 'affiliation',
  dayOnly: true,
  ...unrecorded,
  secret: whole('Contact', 'r.contact_id'),
  links: affiliationLinks,
};
const contactName = raw(
  `coalesce((select n.given_name || ' ' || n.family_name from contact n where n.id = r.contact_id), '')`,
);
const ends = raw(
  `coalesce(${organizationName('r.subject_id')}, '–') || ' – ' || coalesce(${organizationName('r.object_id')}, '–')`,
);

/** Every kind of line there is. */
export const branches: Branch[] = [
  ...correspondenceBranches,
  {
    kind: TimelineKind.INTERACTION,
    type: 'Interaction',
    table: 'interaction',
    occurredAt: raw('r.occurred_at'),
    dayOnly: false,
    ...recorded,
    secret: itself('Interaction'),
    title: raw('r.topic'),
    text: raw('r.summary'),
    links: interactionLinks,
    linkedAt: { organization: raw('l.participated_at'), contact: raw('l.participated_at') },
  },
  meetingCalled,
  {
    kind: TimelineKind.COMMITMENT_GIVEN,
    type: 'Commitment',
    table: 'commitment',
    occurredAt: raw('coalesce((select i.occurred_at from interaction i where i.id = r.interaction_id), r.recorded_at)'),
    dayOnly: false,
    ...recorded,
    secret: itself('Commitment'),
    title: raw('r.title'),
    text: raw('r.description'),
    links: commitmentLinks,
  },
  {
    kind: TimelineKind.COMMITMENT_FULFILLED,
    type: 'Commitment',
    table: 'commitment',
    occurredAt: day('r.fulfilled_on'),
    dayOnly: true,
    ...recorded,
    secret: itself('Commitment'),
    title: raw('r.title'),
    text: raw('r.proof'),
    when: raw('r.fulfilled_on is not null'),
    links: commitmentLinks,
  },
  {
    kind: TimelineKind.COMMITMENT_RENEGOTIATED,
    type: 'Renegotiation',
    table: 'renegotiation',
    occurredAt: day('r.agreed_on'),
    dayOnly: true,
    ...unrecorded,
    secret: whole('Commitment', 'r.commitment_id'),
    title: raw(`coalesce((select c.title from commitment c where c.id = r.commitment_id), '')`),
    text: raw('r.reason'),
    links: Object.fromEntries(
      Object.entries(commitmentLinks).map(([subject, link]) => [
        subject,
        (id: Sql) =>
          sql`select n.id as record_id, l.reason, l.via from (${link(id)}) l join renegotiation n on n.commitment_id = l.record_id`,
      ]),
    ),
  },
  {
    kind: TimelineKind.DIALOGUE_OPENED,
    type: 'Dialogue',
    table: 'dialogue',
    occurredAt: raw('r.recorded_at'),
    dayOnly: false,
    ...recorded,
    secret: itself('Dialogue'),
    title: raw('r.title'),
    text: raw('r.purpose'),
    links: {
      organization: (
        id,
      ) => sql`select p.dialogue_id as record_id, ${reason(TimelineReason.PARTICIPANT)} as reason, (array_agg(p.organization_id))[1] as via
        from participation p where p.organization_id = ${id} group by p.dialogue_id`,
      dialogue: (id) => sql`select ${id} as record_id, ${reason(TimelineReason.OWN)} as reason, null::uuid as via`,
    },
  },
  {
    kind: TimelineKind.SUCCESSION,
    type: 'Succession',
    table: 'succession',
    occurredAt: day('r.occurred_on'),
    dayOnly: true,
    ...unrecorded,
    secret: whole('Organization', 'r.successor_id'),
    title: raw(`${organizationName('r.predecessor_id')} || ' → ' || ${organizationName('r.successor_id')}`),
    text: raw('r.source'),
    links: {
      organization: (
        id,
      ) => sql`select s.id as record_id, ${reason(TimelineReason.OWN)} as reason, s.predecessor_id as via
        from succession s where s.predecessor_id = ${id} or s.successor_id = ${id}`,
    },
  },
  {
    ...tie,
    kind: TimelineKind.RELATIONSHIP_BEGAN,
    occurredAt: day('r."from"'),
    title: ends,
    text: raw('r.note'),
    when: raw('r."from" is not null'),
  },
  {
    ...tie,
    kind: TimelineKind.RELATIONSHIP_ENDED,
    occurredAt: day('r."until"'),
    title: ends,
    text: raw('r.note'),
    when: raw('r."until" <= current_date'),
  },
  {
    ...affiliation,
    kind: TimelineKind.AFFILIATION_BEGAN,
    occurredAt: day('r."from"'),
    title: contactName,
    text: raw('r.title'),
    when: raw('r."from" is not null'),
  },
  {
    ...affiliation,
    kind: TimelineKind.AFFILIATION_ENDED,
    occurredAt: day('r."until"'),
    title: contactName,
    text: raw('r.title'),
    when: raw('r."until" <= current_date'),
  },
  ...partnershipBranches,
];
