import type { Mention } from './Mention.js';
import { HOME_PLACE, SAME_PLACE } from './placeFinder.js';
import type { Quantity } from './Quantity.js';
import type { Reader } from './Reader.js';
import type { Surroundings } from './Surroundings.js';

const COUNTRY = '00';

/** The place that each figure of a sentence speaks of; null only when nothing, not even a home, is known. */
export function placeOf(
  plain: string,
  reader: Reader,
  quantities: Quantity[],
  parts: [number, number][],
  around: Surroundings,
): (string | null)[] {
  const home = reader.context.homePlace;
  const mentions = reader.places(plain).flatMap((each) => resolved(each, home, around.place));
  const first = quantities[0]?.from ?? 0;
  const last = quantities.at(-1)?.until ?? 0;
  const distinct = mentions.filter((each, at) => mentions.findIndex((other) => other.value === each.value) === at);
  const onOneSide = distinct.every((each) => each.from >= last) || distinct.every((each) => each.until <= first);
  if (quantities.length > 1 && distinct.length === quantities.length && onOneSide)
    return distinct.map((each) => each.value);
  // "Två år senare hade andelarna stigit till 49 respektive 44 procent": the places of the sentence before, in order.
  if (mentions.length === 0 && quantities.length > 1 && new Set(around.places).size === quantities.length)
    return around.places;
  const found: (string | null)[] = [];
  quantities.forEach((quantity, at) => {
    const own = mostExact(
      plain,
      mentions.filter((each) => each.from >= (parts[at]?.[0] ?? 0) && each.until <= (parts[at]?.[1] ?? plain.length)),
      quantity,
      found[at - 1] ?? null,
    );
    const before = found[at - 1] ?? null;
    // "För riket gick utvecklingen från 73 till 85 procent": what opens the sentence holds for all of it.
    const isOpened = quantities[at - 1]?.isStart === true || mentions.every((each) => each.until <= first);
    const inherited = before !== null && (before !== COUNTRY || isOpened) ? before : null;
    found.push(own ?? inherited ?? ahead(mentions, at, quantities) ?? around.place ?? home);
  });
  return found;
}

function resolved(each: Mention<string>, home: string | null, before: string | null): Mention<string>[] {
  const value =
    each.value === HOME_PLACE
      ? home
      : each.value === SAME_PLACE
        ? before !== null && before.length >= 4
          ? before
          : null
        : each.value;
  return value === null ? [] : [{ ...each, value }];
}

/** The place of a later figure holds for an earlier one only when the sentence has no other and it is not the country. */
function ahead(mentions: Mention<string>[], at: number, quantities: Quantity[]): string | null {
  const places = new Set(mentions.map((each) => each.value));
  const [only] = places;
  return at < quantities.length - 1 && places.size === 1 && only !== COUNTRY && only !== undefined ? only : null;
}

/** A village before its municipality, a municipality before its county; two municipalities together are a place of their own. */
function mostExact(
  plain: string,
  mentions: Mention<string>[],
  quantity: Quantity,
  before: string | null,
): string | null {
  const fresh = mentions.filter(
    (each) => !(each.value === before && each.until < quantity.from && mentions.length > 1),
  );
  const rank = (value: string): number =>
    value.startsWith('?') ? 3 : value.length === 4 ? 2 : value === COUNTRY ? 0 : 1;
  const best = Math.max(-1, ...fresh.map((each) => rank(each.value)));
  const finest = fresh.filter((each) => rank(each.value) === best);
  const values = [...new Set(finest.map((each) => each.value))];
  if (values.length > 1 && best >= 2) {
    const [one, next] = [finest[0], finest[1]];
    const gap = one === undefined || next === undefined ? '' : plain.slice(one.until, next.from);
    if (/^(?:\s?,\s?|\s(?:och|samt|eller)\s)(?:i\s)?$/u.test(gap)) return `?${values.join('+')}`;
    return finest.reduce((near, each) => (distance(each, quantity) < distance(near, quantity) ? each : near)).value;
  }
  return values[0] ?? null;
}

function distance(each: Mention<string>, quantity: Quantity): number {
  return each.from >= quantity.from ? each.from - quantity.until : quantity.from - each.until;
}
