import type { Mention } from './Mention.js';

const SECTIONS =
  /(?<!\p{L})(?:avsnitten|avsnittet|avsnitts|avsnitt|avsn\.|avs\.|kapitlen|kapitlet|kapitel|kap\.?|punkterna|punkten|punkt|förslag(?= \d+\.\d)|(?<=förslag\p{L}*\s)i(?=\s\d+\.\d)|(?<=det\s)i(?=\s\d+\.\d)|§)\s*(\d{1,2}(?:\.\d{1,2})*(?:\s?\.\s?(?=$|\s))?(?:(?:\s?,\s?|\s(?:och|samt|resp\.|respektive)\s)\d{1,2}(?:\.\d{1,2})+|(?:\s?,\s?|\s(?:och|samt|respektive)\s)\d{1,2}(?![\d.%]|\s?\p{L}))*)|(?<=^[\s(]*)(\d{1,2}(?:\.\d{1,2})+)(?!\d|\s*(?:%|procent|m[dk]|mil))(?=\s|$|:|\))|(?<=(?:avser|gäller|rör|över|mot|på|till|och|samt|,|(?:till|av)styrk\p{L}*|(?:till|av)styrker (?:vi|regionen|länsstyrelsen)|stödjer|biträder|bakom)\s)(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?!\d|[.:]\d|\s?(?:%|procent|m[dk]|mil))/giu;

/** The sections of a referred document that a sentence names: "avsnitt 4.5", "avsnitten 4.5 och 6.2", "4.5 Tillstyrks". */
export function findSections(plain: string): Mention<string>[] {
  const found = [...plain.matchAll(SECTIONS)].flatMap((match) => {
    const list = match[1] ?? match[2] ?? match[3] ?? '';
    return [...list.matchAll(/\d{1,2}(?:\.\d{1,2})*/gu)].map((each) => {
      const from = match.index + match[0].indexOf(list) + each.index;
      return { value: each[0], from, until: from + each[0].length };
    });
  });
  // "kap. 6, avsnitt 6.1" is the section, not the chapter.
  return found.filter((each) => !found.some((other) => other.value.startsWith(`${each.value}.`)));
}
