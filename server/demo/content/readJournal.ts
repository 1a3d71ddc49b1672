import type { ActivityArea, Initiative, InteractionKind, Visibility } from './DemoRows.js';
import type { PointDraft, StoryNote } from './drafts.js';

const OPTIONS: Record<string, (note: StoryNote, value: string) => void> = {
  d: (note, value) => (note.dialogue = `dialogue:${value}`),
  v: (note, value) => (note.visibility = value as Visibility),
  by: (note, value) => (note.by = value as Initiative),
  r: (note, value) => (note.recorder = `account:${value}`),
  area: (note, value) => (note.area = value as ActivityArea),
  min: (note, value) => (note.minutes = Number(value)),
  key: (note, value) => (note.key = `interaction:${value}`),
  re: (note, value) => (note.replyTo = `interaction:${value}`),
  awaits: (note) => (note.awaits = true),
  secret: (note, value) => (note.secrecyReaders = value.split(',').map((name) => `account:${name}`)),
};

/** "text -> owner, follow-up day, done day" */
function point(line: string): PointDraft {
  const [text = '', rest = ''] = line.slice(2).split(' -> ');
  const [owner, followUpOn, doneOn] = rest.split(',').map((part) => part.trim());
  return {
    text,
    ...(owner ? { owner: `org:${owner}` } : {}),
    ...(followUpOn ? { followUpOn } : {}),
    ...(doneOn ? { doneOn } : {}),
  };
}

/** "== name.txt" and the lines after it, to the end of the note. */
function attach(note: StoryNote, lines: string[]): string[] {
  const start = lines.findIndex((line) => line.startsWith('== '));
  if (start < 0) return lines;
  const fileName = (lines[start] ?? '').slice(3).trim();
  const mediaType = fileName.endsWith('.csv') ? 'text/csv' : fileName.endsWith('.md') ? 'text/markdown' : 'text/plain';
  note.attachments = [{ fileName, mediaType, text: `${lines.slice(start + 1).join('\n')}\n` }];
  return lines.slice(0, start);
}

function readNote(block: string, defaults: Partial<StoryNote>): StoryNote {
  const [head = '', ...body] = block.split('\n');
  const [moment = '', kind = '', who = '', topic = '', options = ''] = head.split(' | ');
  const note: StoryNote = {
    ...defaults,
    at: moment,
    kind: kind as InteractionKind,
    who: who.split(' '),
    topic,
    text: '',
  };
  for (const option of options.split(' ').filter(Boolean)) {
    const [name = '', value = ''] = option.split(':');
    const apply = OPTIONS[name];
    if (!apply) throw new Error(`"${option}" in the note of ${moment} is not known.`);
    apply(note, value);
  }
  const lines = attach(note, body);
  note.points = lines.filter((line) => line.startsWith('* ')).map(point);
  note.text = lines
    .filter((line) => !line.startsWith('* '))
    .join('\n')
    .trim();
  return note;
}

/**
 * Reads a journal: notes with an empty line between, each a head "moment | KIND | who | topic | options" and its text. A line
 * that begins with "* " is a point of the minutes, "== name" begins an attached file, "~" alone stands for an empty line.
 */
export const readJournal = (text: string, defaults: Partial<StoryNote> = {}): StoryNote[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => readNote(block.trim(), defaults))
    .map((note) => ({ ...note, text: note.text.replace(/^~$/gm, '') }));
