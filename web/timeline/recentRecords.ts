import { keepDraft, keptDraft } from '../shared/form/draftStore';

/** Kept as drafts are: only in this browser, only for this person, and forgotten when the person signs out. */
const key = 'recent-records';
const most = 6;
const rooms = ['organizations', 'contacts', 'dialogues', 'interactions', 'commitments'];

/** The ids of the records opened last, the latest first. Ids only: their names are asked for, under the reader's rights of the day. */
export function recentRecords(): string[] {
  const kept = keptDraft(key);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

/** Remembers that the page at an address was opened, where it is a record's own. */
export function noteVisit(pathname: string): void {
  const [, room = '', id, ...rest] = pathname.split('/');
  if (!id || rest.length > 0 || !rooms.includes(room)) return;
  const visited = decodeURIComponent(id);
  // One more than shown: the page one is on is not offered.
  keepDraft(key, [visited, ...recentRecords().filter((other) => other !== visited)].slice(0, most + 1));
}
