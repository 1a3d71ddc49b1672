import type { Mention } from './Mention.js';
import type { StanceMention } from './StanceMention.js';

/** Before a section that the stance does not hold for. */
const NOT_THAT =
  /(?<!\p{L})(?:inte|ej)\s(?:till\s|heller\s)?(?:det |den |förslaget |förslagen |dem )?(?:i )?(?:avsnitt(?:en)?\s)?$/iu;
const EXCEPT = /(?<!\p{L})(?:utom|förutom|undantag\p{L}*|bortsett från)(?:\s\p{L}+){0,5}\s$/iu;

/** The sections that a word of stance is about: those after it in its part of the sentence, else those before. */
export function sectionsFor(
  plain: string,
  sections: Mention<string>[],
  mention: StanceMention,
  [from, until]: [number, number],
  isRow: boolean,
): string[] {
  if (isRow) return sections.map((each) => each.value);
  if (/(?<!\p{L})(?:som|vilket|vilka)\s(?:vi\s)?$/iu.test(plain.slice(0, mention.from))) {
    return sections
      .filter((each) => each.until <= mention.from)
      .slice(-1)
      .map((each) => each.value);
  }
  const after = sections.filter(
    (each) =>
      each.from >= mention.until &&
      each.until <= until &&
      !NOT_THAT.test(plain.slice(0, each.from)) &&
      !EXCEPT.test(plain.slice(0, each.from)),
  );
  const before = sections.filter((each) => each.from >= from && each.until <= mention.from);
  return (
    after.length > 0 && before.length === 0 ? after : before.length > 0 ? (after.length > 0 ? after : before) : []
  ).map((each) => each.value);
}

/** "men inte det i avsnitt 5.2": the sections that the stance is turned round for. */
export function denied(
  plain: string,
  sections: Mention<string>[],
  mention: StanceMention,
  [, until]: [number, number],
): string[] {
  if (mention.stance === null) return [];
  return sections
    .filter((each) => each.from >= mention.until && each.until <= until && NOT_THAT.test(plain.slice(0, each.from)))
    .map((each) => each.value);
}
