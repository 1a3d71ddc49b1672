import type { Day, DemoOrganization, Key } from './DemoRows.js';
import type { StoryNote, Stream } from './drafts.js';
import { bodyAt } from './bodyAt.js';
import { Draw } from './Draw.js';
import type { NoteWriter } from './NoteWriter.js';
import { addDays, workingDayOnOrBefore } from './swedishDay.js';

const COORDINATOR = 'org:region-jh';
/** Months in which something may happen: all but July. */
const WORKING_MONTHS = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];
/** Who else than the coordinator writes down what they took part in, and how often. */
const OTHER_RECORDERS: [Key, Key, number][] = [
  ['org:berg', 'account:saga-hedvall', 0.1],
  ['org:stromsund', 'account:jonas-tangring', 0.12],
  ['org:norrsund', 'account:lina-norrsund', 0.12],
  ['org:fjallnat', 'account:henrike-vassdal', 0.12],
  ['org:storvallen-langtjarn', 'account:kjell-vemdal', 0.12],
];

function daysOf(stream: Stream, year: number, today: Day, draw: Draw): Day[] {
  const whole = Math.floor(stream.perYear);
  const count = whole + (draw.chance(stream.perYear - whole) ? 1 : 0);
  const days: Day[] = [];
  for (let i = 0; i < count; i++) {
    const month = String(draw.one(stream.months ?? WORKING_MONTHS)).padStart(2, '0');
    days.push(workingDayOnOrBefore(`${year}-${month}-${String(draw.whole(8, 28)).padStart(2, '0')}`));
  }
  return days
    .filter((day) => day >= (stream.from ?? '2012-01-09') && day <= (stream.until ?? '9999') && day < today)
    .sort();
}

/** A time of day at which such things are done: meetings on the half hour, calls and letters at any minute. */
function clockOf(kind: StoryNote['kind'], draw: Draw): string {
  if (kind === 'EVENT') return draw.one(['13:00', '17:30', '18:00', '18:30']);
  const isMeeting = kind === 'MEETING' || kind === 'VIDEO' || kind === 'SITE_VISIT';
  const minute = isMeeting ? draw.one([0, 30]) : draw.whole(0, 59);
  return `${String(draw.whole(8, 15)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function recorderOf(stream: Stream, on: Day, draw: Draw): Key | undefined {
  if (stream.recorder) return stream.recorder;
  const other = OTHER_RECORDERS.find(([organization]) => stream.who.includes(organization));
  const isTheirOwn = stream.led === undefined && on > '2018-03-01' && other && draw.chance(other[2]);
  if (isTheirOwn) return other[1];
  return stream.led === undefined && on > '2020-02-03' && draw.chance(0.12) ? 'account:johannes-stuguback' : undefined;
}

/** One moment of a stream, told as a note. */
export function composeNote(
  stream: Stream,
  on: Day,
  organizations: Map<Key, DemoOrganization>,
  writer: NoteWriter,
  draw: Draw,
): StoryNote {
  const led = stream.led ?? COORDINATOR;
  const counterparts = stream.who.flatMap((key) => organizations.get(bodyAt(key, on)) ?? []);
  const main = counterparts[0]?.key ?? led;
  const people = writer.book.at(main, on);
  const speaker = people.length > 1 && draw.chance(0.22) ? draw.one(people.slice(1)) : people[0];
  const { isTheirs: isSaidTheirs, ...written } = writer.write(
    { theme: stream.theme, on, counterparts, speaker: speaker?.givenName ?? null },
    draw,
  );
  const others = stream.who.filter((key) => key !== led);
  const tokens = [
    `@${led.slice(4)}`,
    ...others.map((key, index) => (index === 0 && speaker ? `${key}+${speaker.key}` : `@${key.slice(4)}`)),
  ];
  const isTheirs = written.kind !== 'NOTE' && tokens.length > 1 && (isSaidTheirs || draw.chance(0.2));
  const recorder = recorderOf(stream, on, draw);
  return {
    at: `${on} ${clockOf(written.kind, draw)}`,
    ...written,
    who: isTheirs && written.kind !== 'EVENT' ? [tokens[1] ?? '', tokens[0] ?? '', ...tokens.slice(2)] : tokens,
    ...(stream.dialogue ? { dialogue: stream.dialogue } : {}),
    ...(stream.visibility ? { visibility: stream.visibility } : {}),
    ...(recorder ? { recorder } : {}),
  };
}

/** All that recurs, from 2012 to the day before today. */
export function composeStreams(
  streams: Stream[],
  organizations: Map<Key, DemoOrganization>,
  writer: NoteWriter,
  today: Day,
): { key: Key; note: StoryNote }[] {
  const notes: { key: Key; note: StoryNote }[] = [];
  const lastYear = Number(addDays(today, -1).slice(0, 4));
  for (const [index, stream] of streams.entries()) {
    for (let year = Number((stream.from ?? '2012').slice(0, 4)); year <= lastYear; year++) {
      const draw = new Draw(`${index}|${stream.theme}|${stream.who.join()}|${year}`);
      for (const [number, on] of daysOf(stream, year, today, draw).entries()) {
        const key = `interaction:${stream.theme}-${(stream.who[0] ?? '').slice(4)}-${index}-${year}-${number + 1}`;
        notes.push({ key, note: composeNote(stream, on, organizations, writer, draw) });
      }
    }
  }
  return notes;
}
