import type { Day, Key } from './DemoRows.js';
import type { DialogueDraft, StoryNote } from './drafts.js';
import { addDays } from './swedishDay.js';

/** Organizations that nothing has been heard of for so many days, in any context. */
const QUIET: Record<Key, number> = {
  'org:ragunda': 330,
  'org:hallnaset': 215,
  'org:norrasvallen': 260,
  'org:strandforsen': 300,
  'org:bagavattnet': 240,
  'org:telia': 390,
  'org:skanova': 390,
  'org:trondelag': 420,
  'org:lantmateriet': 620,
  'org:lovsavallen': 18,
  'org:hoglidsbygden': 33,
  'org:norrudden': 40,
  'org:fugelviken': 500,
  'org:fjallnat': 26,
  'org:jamtkraft': 16,
};

const bodyOf = (token: string): Key =>
  `org:${
    token
      .replace(/^(cc:|re:)/, '')
      .replace(/^(@|org:)/, '')
      .split('+')[0] ?? ''
  }`;

/**
 * Takes what recurs out of the dialogues and organizations that are to be silent, so that silence does not depend on what
 * today is. Of a meeting of many only the silent one is taken out.
 */
export function keepSilence(note: StoryNote, dialogues: Map<Key, DialogueDraft>, today: Day): StoryNote | null {
  const on = note.at.slice(0, 10);
  const quietDialogue = dialogues.get(note.dialogue ?? '')?.quietDays;
  if (quietDialogue && on > addDays(today, -quietDialogue - 1)) return null;
  const who = note.who.filter((token) => {
    const quietDays = QUIET[bodyOf(token)];
    return !quietDays || on <= addDays(today, -quietDays - 1);
  });
  if (who.length === note.who.length) return note;
  return who.length > 3 ? { ...note, who } : null;
}
