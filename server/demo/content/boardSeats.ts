import type { Day, DemoBoardSeat } from './DemoRows.js';
import { recorded } from './recorded.js';
import { workingDayOnOrAfter } from './swedishDay.js';

/** Who sits, for whom, as what, from when to when. */
const SEATS: [contact: string, organization: string, role: DemoBoardSeat['role'], from: Day, until: Day | null][] = [
  ['marit-fjallhed', 'region-jh', 'CHAIR', '2024-01-15', null],
  ['ragnhild-ovikstrand', 'region-jh', 'MEMBER', '2024-01-15', null],
  ['ingegerd-svartasen', 'lst-jamtland', 'MEMBER', '2024-01-15', null],
  ['sten-ortjarn', 'lst-jamtland', 'MEMBER', '2024-01-15', '2025-06-30'],
  ['nils-erik-marklund', 'lst-jamtland', 'MEMBER', '2025-07-01', null],
  ['aila-kuorpak', 'lst-jamtland', 'DEPUTY', '2024-01-15', null],
  ['gunvor-hoverback', 'samverkansradet', 'MEMBER', '2024-01-15', null],
];

/** The seats on the board since it was set up; one member was followed by another. */
export const boardSeats: DemoBoardSeat[] = SEATS.map(([contact, organization, role, from, until]) => ({
  ...recorded(`board-seat:${contact}`, workingDayOnOrAfter(from), '09:20', 'account:elin-fjallstrom', 'PARTNERSHIP'),
  contact: `contact:${contact}`,
  organization: `org:${organization}`,
  role,
  from,
  until,
}));
