import type { Quantity } from './Quantity.js';

/** Strongest first: where a sentence with several figures is cut between two of them. */
const CUTS = [
  /;\s|\.\s/gu,
  /,?\s(?:medan|men|jämfört med|att jämföra med|jämförelse med|att ställas mot|mot|däremot|vilket|varav|samtidigt som)\s/gu,
  /[,(]\s?|\)\s?/gu,
  /\s(?:och|samt|respektive|resp\.)\s/gu,
  /\s(?:till)\s|\s?-\s?/gu,
];

/** The part of the sentence that belongs to each figure: its place, year and measure are looked for there first. */
export function segments(plain: string, quantities: Quantity[]): [number, number][] {
  const edges = quantities
    .slice(0, -1)
    .map((one, at) => cutBetween(plain, one.until, quantities[at + 1]?.from ?? one.until, one.isChange));
  return quantities.map((_, at) => [at === 0 ? 0 : (edges[at - 1] ?? 0), edges[at] ?? plain.length]);
}

function cutBetween(plain: string, from: number, until: number, isChange: boolean): number {
  const gap = plain.slice(from, until);
  for (const cut of CUTS) {
    const found = [...gap.matchAll(cut)].at(0);
    // A bracket right after the figure explains it: "73 procent (2019)".
    if (found !== undefined && !(found[0].startsWith('(') && found.index < 3)) {
      // "saknar fiber (Berg), i en annan 16": what the bracket holds belongs to the figure before it.
      const closes = found[0].startsWith('(') ? gap.indexOf(')', found.index) : -1;
      if (closes >= 0) return from + closes + 1;
      return from + found.index + (found[0].startsWith(')') ? 1 : 0);
    }
    const later = [...gap.matchAll(cut)].at(1);
    if (found !== undefined && later !== undefined) return from + later.index + 1;
  }
  // "är det i Strömsund 49 procent", "rikets 85": the place right before a figure is its own.
  const place =
    /\s(?:(?:i|inom|för|på|hos)\s\p{Lu}[\p{L}]+(?:\skommun)?|\p{Lu}\p{L}+s|rikets|länets|landets|i riket|i länet|i landet)\s$/u.exec(
      gap,
    );
  if (place !== null) return from + place.index;
  return isChange ? from : until;
}
