import type { ContactBook } from './ContactBook.js';
import type { Day, DemoInteraction, DemoRecord, Key, Moment } from './DemoRows.js';
import { Draw } from './Draw.js';
import { MEETING_DAYS, MUNICIPALITIES } from './networkMeetings.js';
import { recorded, REGISTER_START } from './recorded.js';
import { addDays, dayOf, momentOf, workingDayOnOrAfter, workingDayOnOrBefore } from './swedishDay.js';

/** An organization that is called to a meeting, as the demonstration knows it. */
export interface DemoInvitation {
  key: Key;
  version: number;
  meeting: Key;
  organization: Key;
  contact: Key | null;
  calledAt: Moment | null;
  answer: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' | null;
  answeredAt: Moment | null;
  answerNote: string | null;
  attendance: 'PRESENT' | 'ABSENT' | null;
}

/** A meeting that people are called to, as the demonstration knows it. */
export interface DemoMeeting extends DemoRecord {
  title: string;
  startsAt: Moment;
  endsAt: Moment;
  place: string;
  agenda: string;
  status: 'CALLED' | 'HELD';
  sequence: number;
  dialogue: Key;
  previous: Key | null;
  interaction: Key | null;
  invitations: DemoInvitation[];
}

const CALLED = [...MUNICIPALITIES.map((name) => `org:${name}`), 'org:lst-jamtland'];
const HOURS = 3;
const AGENDA = '1. Läget i kommunerna\n2. Öppna punkter från förra träffen\n3. Stöd och ansökningar\n4. Nästa träff';
const EXCUSES = ['Krockar med nämndens sammanträde.', 'Föräldraledig, ersättare saknas.', 'Upphandling samma dag.'];

/** One who is called: answers are drawn, and where the meeting is over they are followed by who came. */
function invitation(meeting: Key, organization: Key, calledOn: Day, book: ContactBook, came: Set<Key> | null) {
  const draw = new Draw(`${meeting}|${organization}`);
  const contact = book.at(organization, calledOn).find(({ email }) => email !== null) ?? null;
  const isComing = came ? came.has(organization) : draw.chance(0.75);
  const hasAnswered = contact !== null && draw.chance(came ? 0.9 : 0.6);
  return {
    key: `${meeting}/${organization}`,
    version: 1,
    meeting,
    organization,
    contact: contact?.key ?? null,
    calledAt: contact && momentOf(calledOn, '10:00'),
    answer: hasAnswered ? (isComing ? ('ACCEPTED' as const) : ('DECLINED' as const)) : null,
    answeredAt: hasAnswered ? momentOf(calledOn, '15:20') : null,
    answerNote: hasAnswered && !isComing ? draw.one(EXCUSES) : null,
    attendance: came && (came.has(organization) ? ('PRESENT' as const) : ('ABSENT' as const)),
  };
}

function meeting(startsAt: Moment, plannedOn: Day, calledOn: Day, book: ContactBook, held: DemoInteraction | null) {
  const key = `meeting:network-${dayOf(new Date(startsAt))}`;
  const came =
    held && new Set(held.participants.flatMap((one) => (one.role === 'MENTIONED' ? [] : (one.organization ?? []))));
  return {
    ...recorded(key, plannedOn, '09:40', 'account:elin-fjallstrom', held?.visibility ?? 'PARTNERSHIP'),
    title: held?.topic ?? 'Nätverksträff för kommunala bredbandssamordnare',
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + HOURS * 3_600_000).toISOString(),
    place: 'Regionens hus, Östersund, eller på länk',
    agenda: AGENDA,
    status: held ? ('HELD' as const) : ('CALLED' as const),
    sequence: 0,
    dialogue: 'dialogue:kommunnatverk',
    interaction: held?.key ?? null,
    invitations: CALLED.map((organization) => invitation(key, organization, calledOn, book, came)),
  };
}

/** The next day on which the network meets. */
function nextDay(today: Day): Day {
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1].flatMap((one) => MEETING_DAYS.map((day) => workingDayOnOrAfter(`${one}-${day}`)));
  return days.find((day) => day > today)!;
}

/** The network's meetings since the register was taken into use, with who was called and who came, and the next one. */
export function callings(spoken: DemoInteraction[], book: ContactBook, today: Day): DemoMeeting[] {
  const held = spoken
    .filter(
      ({ key, occurredAt }) =>
        key.startsWith('interaction:network-') && dayOf(new Date(occurredAt)) > addDays(REGISTER_START, 30),
    )
    .sort((one, other) => one.occurredAt.localeCompare(other.occurredAt))
    .map((one) => {
      const day = dayOf(new Date(one.occurredAt));
      const [planned, called] = [-28, -21].map((days) => workingDayOnOrBefore(addDays(day, days)));
      return meeting(one.occurredAt, planned!, called!, book, one);
    });
  const calledOn = workingDayOnOrBefore(addDays(today, -4));
  const next = meeting(momentOf(nextDay(today), '09:30'), calledOn, calledOn, book, null);
  return [...held, next].map((one, at, all) => ({ ...one, previous: all[at - 1]?.key ?? null }));
}
