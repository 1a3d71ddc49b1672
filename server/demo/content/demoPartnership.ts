import { accounts } from './accounts.js';
import { boardMeetings } from './boardMeetings.js';
import { boardSeats } from './boardSeats.js';
import { callings } from './callings.js';
import { clauseAssessments } from './clauseAssessments.js';
import { clauseEvidence } from './clauseEvidence.js';
import { commitments } from './commitments.js';
import { ContactBook } from './ContactBook.js';
import type { Day, DemoDialogue, DemoPartnership } from './DemoRows.js';
import { declarations } from './declarations.js';
import { cases } from './correspondence/cases.js';
import { positions } from './correspondence/positions.js';
import { topics } from './correspondence/topics.js';
import { dialogues as drafts } from './dialogues.js';
import { interactions } from './interactions.js';
import { appointments, mandateItems, needs, obstacles, pledges, supportRequests } from './mandate.js';
import { mandateActs } from './mandateActs.js';
import { memberships } from './memberships.js';
import { municipalityPhases } from './municipalityPhases.js';
import { interestAssessments, membershipSteps, rejoinders } from './interestAssessments.js';
import { mailDomain, marketKeys, organizations } from './organizations.js';
import { JAMTLAND, recordedEarly } from './recorded.js';
import { relationships } from './relationships.js';
import { responsibilities } from './responsibilities.js';
import { goalOfDialogue } from './strategy/goalOfDialogue.js';
import { editions, indicators } from './strategy/readings.js';
import { strategies } from './strategy/strategies.js';
import { successions } from './successions.js';
import { dayOf } from './swedishDay.js';
import { VASTERNORRLAND, vasternorrland } from './vasternorrland/vasternorrland.js';

/** The hand-written story reaches this far; before that day part of it would lie in the future. */
export const FIRST_TODAY: Day = '2026-05-01';

const dialogues: DemoDialogue[] = drafts.map((draft) => ({
  ...recordedEarly(draft.key, draft.visibility ?? 'PARTNERSHIP'),
  title: draft.title,
  purpose: draft.purpose ?? null,
  status: draft.status ?? 'OPEN',
  cadenceDays: draft.cadenceDays ?? null,
  goal: goalOfDialogue(draft.key),
  organizations: draft.organizations,
}));

/**
 * The demonstration: real public bodies of Jämtlands län with invented people, villages and notes, and a small partnership
 * next door. The same day always gives the same rows; what is recent, late or silent is counted from that day.
 * @throws RangeError before May 2026
 */
export function demoPartnership(today: Date): DemoPartnership {
  const day = dayOf(today);
  if (day < FIRST_TODAY) throw new RangeError(`The demonstration begins on ${FIRST_TODAY}; ${day} is too early.`);
  const book = new ContactBook(day, mailDomain, marketKeys);
  const neighbour = vasternorrland(day);
  const spoken = interactions(organizations, book, day);
  const promised = commitments(organizations, book, spoken, day);
  return {
    partnerships: [
      { key: JAMTLAND, name: 'Bredbandspartnerskapet Jämtland Härjedalen', countyCode: '23' },
      { key: VASTERNORRLAND, name: 'Bredbandspartnerskapet Västernorrland', countyCode: '22' },
    ],
    organizations: [...organizations, ...neighbour.organizations],
    memberships: [...memberships, ...neighbour.memberships],
    successions,
    relationships: relationships(),
    contacts: [...book.contacts, ...neighbour.contacts],
    affiliations: [...book.affiliations, ...neighbour.affiliations],
    responsibilities: responsibilities(),
    accounts,
    strategies: strategies(day),
    indicators,
    editions,
    dialogues: [...dialogues, ...neighbour.dialogues],
    interactions: [...spoken, ...neighbour.interactions],
    meetings: callings(spoken, book, day),
    commitments: [...promised, ...neighbour.commitments],
    declarations,
    clauseAssessments,
    clauseEvidence: clauseEvidence(spoken),
    topics,
    positions,
    interestAssessments,
    membershipSteps,
    rejoinders: rejoinders(spoken),
    pledges,
    needs,
    mandateItems,
    mandateActs: mandateActs(day, promised),
    municipalityPhases,
    boardSeats,
    appointments,
    supportRequests: supportRequests(day),
    obstacles: obstacles(day),
    boardMeetings: boardMeetings(day),
    cases: cases(day),
  };
}
