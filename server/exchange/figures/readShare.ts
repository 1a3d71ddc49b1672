import type { Cell } from './Grid.js';

/** How a column writes shares: as fractions of 1, as percent, or now one and now the other. */
export type Scale = 'FRACTION' | 'PERCENT' | 'EITHER';

/** A share in percent; null for an empty cell; a word for one that cannot be used. */
export type Share = number | null | 'NO_NUMBER' | 'OUT_OF_RANGE';

const EMPTY = /^(?:|-|–|—|\.\.?|…|x|n\/?a|uppgift saknas)$/i;

/** Reads ">99,99%", "0,7345", "73 %", 0.7345 and "-" as a share in percent. */
export function readShare(cell: Cell | undefined, scale: Scale): Share {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).replace(/[\s\u00a0]/g, '');
  if (EMPTY.test(text)) return null;
  const found = /^[<>≤≥~]?([+-]?\d+(?:[.,]\d+)?(?:e-?\d+)?)(%)?$/i.exec(text);
  if (!found) return 'NO_NUMBER';
  const number = Number(found[1]!.replace(',', '.'));
  const isPercent = found[2] !== undefined || scale === 'PERCENT' || (scale === 'EITHER' && number > 1);
  const share = isPercent ? number : number * 100;
  return share >= 0 && share <= 100 + 1e-9 ? Math.round(Math.min(share, 100) * 1e4) / 1e4 : 'OUT_OF_RANGE';
}

/** A count of things, such as households. */
export function readCount(cell: Cell | undefined): Share {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).replace(/[\s\u00a0]/g, '');
  if (EMPTY.test(text)) return null;
  const number = Number(text.replace(',', '.'));
  if (Number.isNaN(number)) return 'NO_NUMBER';
  return number >= 0 && number < 1e9 ? number : 'OUT_OF_RANGE';
}
