import type { CommitmentFilter } from '../gql/graphql';
import { addDays } from '../shared/time/addDays';
import type { Day } from '../shared/time/calendar';

export const shows = ['open', 'late', 'soon', 'done', 'waived', 'all'] as const;
export type Show = (typeof shows)[number];
export const sides = ['both', 'giver', 'receiver'] as const;

/** What of the commitments is asked for, as the address carries it. `party` is an organization's id. */
export const standardChoice = { text: '', show: 'open' as string, party: '', side: 'both' as string };
export type CommitmentChoice = typeof standardChoice;

/** Days ahead within which a commitment is soon due, today included. */
const soon = 14;

function standing(show: string, today: Day): CommitmentFilter {
  const open: CommitmentFilter = { status: { in: ['OPEN', 'IN_PROGRESS'] } };
  switch (show) {
    case 'late':
      return { isLate: { eq: true } };
    case 'soon':
      return { ...open, dueOn: { gt: addDays(today, -1), lt: addDays(today, soon + 1) } };
    case 'done':
      return { status: { eq: 'FULFILLED' } };
    case 'waived':
      return { status: { eq: 'WAIVED' } };
    case 'all':
      return {};
    default:
      return open;
  }
}

/** The filter of the API. */
export function commitmentFilter({ text, show, party, side }: CommitmentChoice, today: Day): CommitmentFilter {
  const filter = standing(show, today);
  if (text.trim()) filter.title = { contains: text.trim() };
  if (party && side === 'giver') filter.giver = { eq: party };
  if (party && side === 'receiver') filter.receiver = { eq: party };
  if (party && side === 'both') filter.or = [{ giver: { eq: party } }, { receiver: { eq: party } }];
  return filter;
}
