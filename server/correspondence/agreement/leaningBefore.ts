import { Leaning } from './Quantity.js';

const LEANINGS: [Leaning, string][] = [
  [
    Leaning.AT_LEAST,
    'inte mindre än|inte färre än|inte under|minst|åtminstone|lägst|mer än|mera än|fler än|flera än|över|överstiger|>=?|≥',
  ],
  [
    Leaning.AT_MOST,
    'inte ens|inte mer än|inte fler än|inte över|högst|max\\.?|maximalt|som mest|mindre än|färre än|upp till|under|understiger|<=?|≤',
  ],
  [
    Leaning.JUST_ABOVE,
    '(?:lite |litet |något )?(?:drygt|dryga)|strax över|(?:lite|litet|något) (?:mer än|fler än|över)|gott och väl|väl över|en bit över',
  ],
  [
    Leaning.JUST_BELOW,
    'knappt|knappa|nästan|närmare|strax under|inte fullt|inte riktigt|uppemot|uppåt|inemot|bortåt|nära|nära nog|nära på|snart|(?:lite|litet|något) (?:mindre än|färre än|under)|bortemot',
  ],
  [
    Leaning.ABOUT,
    'cirka|ca\\.?|c:a|circa|omkring|ungefär|ungefärligen|ungefärligt|runt|runt om|kring|i storleksordningen|uppskattningsvis|i runda tal|grovt räknat|grovt sett|någonstans kring|~|≈|plus minus',
  ],
];
const PATTERNS = LEANINGS.map(
  ([leaning, words]) => [leaning, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})\\s*(?:de\\s|en\\s)?$`, 'iu')] as const,
);

export interface LeaningFound {
  leaning: Leaning;
  from: number;
}

/** The word that bends the number standing at an offset, "drygt" or "högst", and where it begins. */
export function leaningBefore(plain: string, at: number): LeaningFound {
  const before = plain.slice(Math.max(0, at - 40), at);
  let best: LeaningFound = { leaning: Leaning.EXACT, from: at };
  for (const [leaning, pattern] of PATTERNS) {
    const match = pattern.exec(before);
    if (match === null) continue;
    const from = at - (before.length - match.index);
    if (from < best.from) best = { leaning, from };
  }
  return best;
}
