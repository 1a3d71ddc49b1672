import { ACTORS } from './isActor.js';

const CAPITALISED = /(?<![\p{L}])\p{Lu}[\p{L}-]+/u;
const INVERTED =
  /^\s(?:(?:även|också|dock|därför|alltså|dessutom|samtidigt|emellertid|på telefon|inte|nu)\s)*(\S+(?:\s\S+)?)/u;

/**
 * Who speaks by a verb: the senders, somebody else, or nobody named. `clause` is the clause, `from` and `until` the verb
 * in it; `we` the words that mean the senders.
 */
export function speakerOf(clause: string, from: number, until: number, we: RegExp): 'OURS' | 'OTHERS' | 'NOBODY' {
  const before = clause.slice(0, from);
  const after = INVERTED.exec(clause.slice(until))?.[1] ?? '';
  // The nearest before the verb is its subject.
  const nearest = last(before, we);
  const strangers = before.replace(globally(we), (found) => ' '.repeat(found.length));
  const actor = Math.max(last(strangers, ACTORS), lastName(strangers));
  if (nearest >= 0 && nearest >= actor) return 'OURS';
  if (we.test(after.split(/\s/u)[0] ?? '') || (we.test(after) && /^\p{Lu}/u.test(after))) return 'OURS';
  if (actor >= 0) return 'OTHERS';
  if (nearest >= 0) return 'OURS';
  if (before.trim() === '') return 'NOBODY';
  const first = after.split(/\s/u)[0] ?? '';
  return CAPITALISED.test(first) || ACTORS.test(first) ? 'OTHERS' : 'NOBODY';
}

const known = new WeakMap<RegExp, RegExp>();

/** The same pattern, to be found everywhere. */
function globally(pattern: RegExp): RegExp {
  const found = known.get(pattern) ?? new RegExp(pattern.source, 'giu');
  known.set(pattern, found);
  return found;
}

function last(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(globally(pattern))) at = match.index;
  return at;
}

/** A name, inside the sentence or in front: "Telia", "Bergs kommun". */
function lastName(before: string): number {
  let at = -1;
  for (const match of before.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}-]+/gu)) {
    const opens = before.slice(0, match.index).trim() === '';
    const isSmallWord = opens && !/(?:s|a|et|en|r)$/u.test(match[0]) && match[0].length < 5;
    if (
      !OPENINGS.test(match[0]) &&
      !isSmallWord &&
      !(match.index > 0 && /(?:i|från|till|om|för|på|av|med|I|enligt)\s$/u.test(before.slice(0, match.index)))
    )
      at = match.index;
  }
  return at;
}

const OPENINGS =
  /^(?:Samtidigt|Därför|Dessutom|Däremot|Sammanfattningsvis|Vidare|Också|Även|Dock|Sammantaget|Slutligen|Inledningsvis|Som|Det|Detta|Den|Dessa|Vad|När|Att|För|Med|Mot|Av|Om|Under|Utifrån|Beträffande|Angående|Gällande|I|På|Till|Efter|Förslaget|Förslagen|Telefonsamtal|Samtal|Möte|Kort|Avsnitt|Kapitel|Punkt|Samma|Tidigare|Redan|Nu|Här|Där|Så|Men|Och|Eftersom|Trots|Emellertid|Alltså|Således|Följaktligen|Mot|Avseende|Rörande|Övriga|Övrigt|Generellt|Huvudsakligen|Bakgrund|Bredband\p{L}*|Fiber\p{L}*|Tillstyrk\p{L}*|Avstyrk\p{L}*)$/u;
