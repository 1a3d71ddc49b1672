import type { Mention } from './Mention.js';
import type { RegisteredTopic } from './Register.js';
import { stem } from './stem.js';

export type TopicFinder = (plain: string) => Mention<string>[];

interface Term {
  topicId: string;
  stems: string[];
}
interface Word {
  lower: string;
  stem: string;
  from: number;
  until: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*/gu;
const KEY = 4;
/** Words between which Swedish takes a compound apart: "utbyggnad av bredband". */
const PARTS = new Set(['av', 'för', 'på', 'till', 'i', 'inom', 'med', 'om', 'kring']);

/** Makes the reader that finds topics by their terms: inflected, inside compounds, and as a compound taken apart. */
export function topicFinder(topics: RegisteredTopic[]): TopicFinder {
  const terms = topics.flatMap((topic) =>
    [topic.name, ...topic.terms].map((term) => ({ topicId: topic.id, stems: wordsOf(term).map((word) => word.stem) })),
  );
  const byKey = new Map<string, Term[]>();
  const byTail = new Map<string, Term[]>();
  for (const term of terms.filter((each) => each.stems.length > 0)) {
    push(byKey, (term.stems[0] ?? '').slice(0, KEY), term);
    if (term.stems.length === 1) push(byTail, (term.stems[0] ?? '').slice(0, KEY), term);
  }
  return (plain) => {
    const words = wordsOf(plain);
    return longest(words.flatMap((_, at) => [...termsAt(words, at, byKey), ...takenApart(words, at, byTail)]));
  };
}

function push(map: Map<string, Term[]>, key: string, term: Term): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [term]);
  else found.push(term);
}

function wordsOf(plain: string): Word[] {
  return [...plain.matchAll(WORD)].map((match) => {
    const lower = match[0].toLowerCase();
    return { lower, stem: stem(lower), from: match.index, until: match.index + match[0].length };
  });
}

function termsAt(words: Word[], at: number, byKey: Map<string, Term[]>): Mention<string>[] {
  const found: Mention<string>[] = [];
  const word = words[at];
  if (word === undefined) return found;
  for (let cut = 0; cut === 0 || cut <= word.lower.length - KEY; cut++) {
    if (cut === 1 || cut === 2) continue;
    for (const term of byKey.get(word.lower.slice(cut, cut + KEY)) ?? byKey.get(cut === 0 ? word.stem : '') ?? []) {
      const last = lastOf(words, at, term, cut);
      if (last !== null) found.push({ value: term.topicId, from: word.from, until: last.until });
    }
  }
  return found;
}

/** The last word of a term that begins in a word; between two words of a term one other may stand. */
function lastOf(words: Word[], at: number, term: Term, cut: number): Word | null {
  const [first = '', ...others] = term.stems;
  let last = words[at];
  if (last === undefined || !holds(last, first, cut)) return null;
  let next = at + 1;
  for (const other of others) {
    const found = [next, next + 1].find((each) => words[each] !== undefined && holds(words[each], other, 0));
    if (found === undefined) return null;
    last = words[found];
    next = found + 1;
  }
  return last ?? null;
}

function holds(word: Word, term: string, cut: number): boolean {
  if (cut === 0 && word.stem === term) return true;
  return term.length >= KEY && word.lower.startsWith(term, cut);
}

/** "utbyggnaden av bredband" and "avgifter för anslutning" are the terms bredbandsutbyggnad and anslutningsavgift. */
function takenApart(words: Word[], at: number, byTail: Map<string, Term[]>): Mention<string>[] {
  const head = words[at];
  if (head === undefined || head.stem.length < KEY || !PARTS.has(words[at + 1]?.lower ?? '')) return [];
  return [2, 3, 4].flatMap((step) => {
    const tail = words[at + step];
    if (tail === undefined || tail.stem.length < KEY) return [];
    return (byTail.get(tail.lower.slice(0, KEY)) ?? [])
      .filter((term) => isMadeOf(term.stems[0] ?? '', tail.stem, head.stem))
      .map((term) => ({ value: term.topicId, from: head.from, until: tail.until }));
  });
}

function isMadeOf(term: string, tail: string, head: string): boolean {
  return (
    term.startsWith(tail) &&
    term.endsWith(head) &&
    term.length - tail.length - head.length <= 3 &&
    term.length >= tail.length + head.length
  );
}

/** A topic found only inside a longer term of another is not spoken of. */
function longest(found: Mention<string>[]): Mention<string>[] {
  const inside = (each: Mention<string>): boolean =>
    found.some(
      (other) =>
        other.value !== each.value &&
        other.from <= each.from &&
        other.until >= each.until &&
        other.until - other.from > each.until - each.from,
    );
  return found.filter((each) => !inside(each)).sort((one, other) => one.from - other.from);
}
