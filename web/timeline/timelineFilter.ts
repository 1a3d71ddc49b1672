import type { TimelineEntryFilter, TimelineKind } from '../gql/graphql';
import type { Day } from '../shared/time/calendar';

/** What of a history is asked for, as the address carries it. */
export interface TimelineChoice {
  kinds: 'all' | 'interactions' | 'commitments' | 'changes';
  /** `all`, `year` for the last twelve months, or four digits. */
  period: string;
  text: string;
  mine: boolean;
}

export const everything: TimelineChoice = { kinds: 'all', period: 'all', text: '', mine: false };

const kindsOf: Record<Exclude<TimelineChoice['kinds'], 'all'>, TimelineKind[]> = {
  interactions: ['INTERACTION'],
  commitments: ['COMMITMENT_GIVEN', 'COMMITMENT_RENEGOTIATED', 'COMMITMENT_FULFILLED'],
  changes: [
    'DIALOGUE_OPENED',
    'SUCCESSION',
    'RELATIONSHIP_BEGAN',
    'RELATIONSHIP_ENDED',
    'AFFILIATION_BEGAN',
    'AFFILIATION_ENDED',
  ],
};

/** Swedish winter time holds at both ends of every year. */
const midnight = 'T00:00:00.000+01:00';

function within(period: string, today: Day) {
  if (period === 'year') return { gt: `${Number(today.slice(0, 4)) - 1}${today.slice(4)}${midnight}` };
  if (!/^\d{4}$/.test(period)) return undefined;
  return { gt: `${Number(period) - 1}-12-31T23:59:59.999+01:00`, lt: `${Number(period) + 1}-01-01${midnight}` };
}

/** The filter of the API; null where everything is asked for. */
export function timelineFilter(choice: TimelineChoice, today: Day, viewerId: string): TimelineEntryFilter | null {
  const filter: TimelineEntryFilter = {};
  if (choice.kinds !== 'all') filter.kind = { in: kindsOf[choice.kinds] };
  const occurredAt = within(choice.period, today);
  if (occurredAt) filter.occurredAt = occurredAt;
  if (choice.text.trim()) filter.text = { contains: choice.text.trim() };
  if (choice.mine) filter.recordedBy = { eq: viewerId };
  return Object.keys(filter).length > 0 ? filter : null;
}
