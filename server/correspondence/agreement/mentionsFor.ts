import type { Mention } from './Mention.js';
import type { Quantity } from './Quantity.js';

/**
 * To each figure the thing named for it: in its own part of the sentence the nearest, else what a figure before has,
 * and if `looksAhead` what one after has. As many things as figures on one side ("68 respektive 61 procent av hushållen
 * respektive arbetsställena") go in order. Undefined where nothing is named.
 */
export function mentionsFor<Value>(
  mentions: Mention<Value>[],
  quantities: Quantity[],
  parts: [number, number][],
  looksAhead: boolean,
  stops: (at: number) => boolean = () => false,
): (Value | undefined)[] {
  if (mentions.length === 0) return quantities.map(() => undefined);
  const first = quantities[0]?.from ?? 0;
  const last = quantities.at(-1)?.until ?? 0;
  if (quantities.length > 1 && mentions.length === quantities.length) {
    const isOnOneSide = mentions.every((each) => each.from >= last) || mentions.every((each) => each.until <= first);
    if (isOnOneSide) return mentions.map((each) => each.value);
  }
  const own = quantities.map((quantity, at) => nearest(mentions, quantity, parts[at] ?? [0, 0])?.value);
  const filled = own.map((value, at) =>
    value !== undefined ? value : own.slice(0, at).findLast((each) => each !== undefined),
  );
  if (!looksAhead) return filled;
  return filled.map((value, at) =>
    value !== undefined || stops(at) ? value : filled.slice(at).find((each) => each !== undefined),
  );
}

function nearest<Value>(
  mentions: Mention<Value>[],
  quantity: Quantity,
  [from, until]: [number, number],
): Mention<Value> | undefined {
  const distance = (each: Mention<Value>): number =>
    each.from >= quantity.from ? Math.max(0, each.from - quantity.until) : quantity.from - each.until + 5;
  // A thing that is named outweighs one that is only hinted at ("bredband").
  const weight = (each: Mention<Value>): number => distance(each) + (each.value === null ? 200 : 0);
  return mentions
    .filter((each) => each.from >= from && each.until <= until)
    .reduce<Mention<Value> | undefined>(
      (best, each) => (best === undefined || weight(each) < weight(best) ? each : best),
      undefined,
    );
}
