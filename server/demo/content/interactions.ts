import type { ContactBook } from './ContactBook.js';
import type { Day, DemoInteraction, DemoOrganization, Key } from './DemoRows.js';
import { composeNote, composeStreams } from './composeStreams.js';
import { dialogues } from './dialogues.js';
import { Draw } from './Draw.js';
import type { StoryNote } from './drafts.js';
import { InteractionMaker } from './InteractionMaker.js';
import { networkMeetings } from './networkMeetings.js';
import { NoteWriter } from './NoteWriter.js';
import { keepSilence } from './silence.js';
import { stories } from './stories/stories.js';
import { streams } from './streams.js';
import { addDays, daysBetween, dayOf, momentOf, workingDayOnOrBefore } from './swedishDay.js';

interface KeyedNote {
  key: Key;
  note: StoryNote;
}

const draftOf = new Map(dialogues.map((dialogue) => [dialogue.key, dialogue]));
/** Days within which a mail in a dialogue counts as an answer to the mail before it. */
const THREAD_DAYS = 30;

const handWritten = (): KeyedNote[] =>
  Object.entries(stories).flatMap(([name, notes]) =>
    notes.map((note, index) => ({ key: note.key ?? `interaction:${name}-${index + 1}`, note })),
  );

/** A recent contact in every dialogue that is to be within its cadence, whatever today is. */
function freshContacts(organizations: Map<Key, DemoOrganization>, writer: NoteWriter, today: Day): KeyedNote[] {
  return dialogues.flatMap(({ key, freshTheme, organizations: members, cadenceDays, visibility, quietDays }) => {
    if (!freshTheme || quietDays) return [];
    const draw = new Draw(`fresh|${key}`);
    const back = draw.whole(2, Math.max(4, Math.min(50, Math.floor((cadenceDays ?? 60) * 0.4))));
    const on = workingDayOnOrBefore(addDays(today, -back));
    const led = members.includes('org:region-jh') ? 'org:region-jh' : 'org:lst-jamtland';
    const who = members.filter((member) => member !== led).slice(0, 4);
    const stream = { theme: freshTheme, who, perYear: 1, dialogue: key, led, ...(visibility ? { visibility } : {}) };
    return [{ key: `interaction:fresh-${key.slice(9)}`, note: composeNote(stream, on, organizations, writer, draw) }];
  });
}

const order = ({ occurredAt, key }: DemoInteraction): string => `${occurredAt} ${key}`;

/** A mail soon after another in the same dialogue belongs to its thread. */
function linkThreads(interactions: DemoInteraction[], notes: Map<Key, StoryNote>): void {
  const byKey = new Map(interactions.map((interaction) => [interaction.key, interaction]));
  const last = new Map<Key, DemoInteraction>();
  for (const interaction of interactions) {
    if (!interaction.messageId) continue;
    const before = last.get(interaction.dialogue ?? '');
    const named = notes.get(interaction.key)?.replyTo;
    const answered = named ? byKey.get(named) : before;
    const isNear =
      answered &&
      daysBetween(dayOf(new Date(answered.occurredAt)), dayOf(new Date(interaction.occurredAt))) <= THREAD_DAYS;
    if (answered && (named || (isNear && answered.recordedByOrganization === interaction.recordedByOrganization)))
      interaction.inReplyTo = answered.messageId;
    if (interaction.dialogue) last.set(interaction.dialogue, interaction);
  }
}

/** Every moment of speaking since 2012, in the order in which they happened. */
export function interactions(all: DemoOrganization[], book: ContactBook, today: Day): DemoInteraction[] {
  const organizations = new Map(all.map((organization) => [organization.key, organization]));
  const writer = new NoteWriter(book);
  const maker = new InteractionMaker(book, all, today);
  const recurring = [
    ...composeStreams(streams, organizations, writer, today),
    ...networkMeetings(organizations, writer, today),
  ].flatMap(({ key, note }) => {
    const kept = keepSilence(note, draftOf, today);
    return kept
      ? [{ key, note: { ...kept, ...(draftOf.has(kept.dialogue ?? '') ? {} : { dialogue: undefined }) } }]
      : [];
  });
  const notes = [...recurring, ...freshContacts(organizations, writer, today), ...handWritten()];
  const startOfToday = momentOf(today, '00:00');
  const made = notes
    .map(({ key, note }) => maker.make(note, key))
    .filter(({ occurredAt }) => occurredAt < startOfToday)
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  linkThreads(made, new Map(notes.map(({ key, note }) => [key, note])));
  return made;
}
