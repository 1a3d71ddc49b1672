import type { TimelineEntryFilter, TimelineKind } from '../gql/graphql';
import type { Day } from '../shared/time/calendar';

/**
 * What of a history is asked for, as the address carries it: `kinds` is one of those below, `period` is `year` for the
 * last twelve months or four digits, `by` is `me`; each is `all` where nothing is chosen.
 */
export const everything = { kinds: 'all', period: 'all', text: '', by: 'all' };
export type TimelineChoice = typeof everything;

const kindsOf: Record<string, TimelineKind[]> = {
  interactions: ['INTERACTION', 'MEETING_CALLED'],
  commitments: ['COMMITMENT_GIVEN', 'COMMITMENT_RENEGOTIATED', 'COMMITMENT_FULFILLED'],
  letters: ['LETTER_SENT', 'LETTER_RECEIVED', 'POSITION_JOINT'],
  changes: [
    'DIALOGUE_OPENED',
    'SUCCESSION',
    'RELATIONSHIP_BEGAN',
    'RELATIONSHIP_ENDED',
    'AFFILIATION_BEGAN',
    'AFFILIATION_ENDED',
    'DECLARATION_SIGNED',
    'STRATEGY_ADOPTED',
    'FIGURES_READ_IN',
    'CLAUSE_ASSESSED',
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
  const kinds = kindsOf[choice.kinds];
  if (kinds) filter.kind = { in: kinds };
  const occurredAt = within(choice.period, today);
  if (occurredAt) filter.occurredAt = occurredAt;
  if (choice.text.trim()) filter.text = { contains: choice.text.trim() };
  if (choice.by === 'me') filter.recordedBy = { eq: viewerId };
  return Object.keys(filter).length > 0 ? filter : null;
}
