import { Measure } from './Claim.js';
import type { Mention } from './Mention.js';
import { wholeWord } from './wholeWord.js';

/** A measure as a text names it; null for "bredband", which may be any. */
export type MeasureMention = Mention<Measure | null>;

const PASSED =
  /absolut(?:a)? närhet|i (?:omedelbar |direkt )?närhet|homes passed|möjlighet(?:en)? att (?:få|ansluta|beställa|koppla)|kan (?:ansluta|få|beställa)|anslutningsbar|passera[dt]|erbjud|närhet (?:av|till) fiber|i närheten/iu;
const NAMES: [Measure | null, RegExp][] = [
  [
    Measure.ACCESS_1_GBIT,
    wholeWord(
      '(?:(?:1|en|ett)\\s?(?:gbit|gigabit|gbps|gb)(?:\\s?/\\s?(?:s|sek|sekund))?(?:\\s(?:per|i) sekund(?:en)?)?|1[ .]?000\\s?(?:mbit|megabit|mbps)(?:\\s?/\\s?s)?|gigabit(?:uppkoppling\\p{L}*|hastighet\\p{L}*|bredband\\p{L}*|tillgång\\p{L}*|kapacitet|fart)?)',
    ),
  ],
  [
    Measure.ACCESS_100_MBIT,
    wholeWord(
      '(?:100|hundra)(?:\\s?/\\s?100)?\\s?(?:mbit|megabit|mbps|mega|mb)(?:\\s?/\\s?(?:s|sek|sekund))?(?:\\s(?:per|i) sekund(?:en)?)?',
    ),
  ],
  [Measure.ACCESS_30_MBIT, wholeWord('(?:30|trettio)\\s?(?:mbit|megabit|mbps|mega)(?:\\s?/\\s?(?:s|sek|sekund))?')],
  [Measure.CABLE_TV, wholeWord('(?:kabel-?tv(?:-nät\\p{L}*)?|kabel-tv|koax\\p{L}*)')],
  [Measure.FIXED_RADIO, wholeWord('(?:fast radio|fast trådlöst?(?: bredband| access)?|FWA|radiolänk)')],
  [
    Measure.MOBILE_COVERAGE,
    wholeWord(
      '(?:mobiltäckning\\p{L}*|yttäckning\\p{L}*|mobil\\p{L}* täckning|täckning för mobil\\p{L}*|(?:mobil|4G|5G|telefoni)-?\\s?(?:täckning|tillgång|nät)\\p{L}*|[45]G|mobilt bredband)',
    ),
  ],
  [
    Measure.FIBRE_CONNECTED,
    wholeWord(
      '(?:(?:opto|villa)?fiber(?:n|ns)?|fiber-?lan|fiber(?!förening|företag|bolag|kabel|kablar|nod|operatör|projekt|kostnad|pris|avtal|optik|stråk|arbet|schakt|gräv|entrepren|frågor)\\p{L}+|fibrera[dt]e?|homes passed|absoluta närheten)',
    ),
  ],
  [
    null,
    wholeWord(
      '(?:(?:snabbt?|fast|bra|god|tillräckligt|modernt|uppkopplade?|höghastighets)\\s?-?(?:bredband\\p{L}*|uppkoppling\\p{L}*)|bredband(?:et|s)?|bredbandstillgång\\p{L}*|bredbandstäckning\\p{L}*|uppkoppling(?:en|ar)?|uppkopplade?|höghastighetsbredband|internetuppkoppling|nätet|snabba nät)',
    ),
  ],
];

/** The measures that a sentence names, in order; "fiber" within reach is another measure than fibre connected. */
export function findMeasures(plain: string): MeasureMention[] {
  const found: MeasureMention[] = [];
  for (const [value, pattern] of NAMES) {
    for (const match of plain.matchAll(pattern)) {
      const [from, until] = [match.index, match.index + match[0].length];
      if (!found.some((each) => from < each.until && each.from < until)) found.push({ value, from, until });
    }
  }
  return withReach(
    plain,
    found.sort((one, other) => one.from - other.from),
  );
}

/** Gigabit or fibre that can be had is a measure of its own, and so is fibre that passes the house. */
function withReach(plain: string, found: MeasureMention[]): MeasureMention[] {
  // "fiber i absoluta närheten": the words of reach are a mention of their own, and belong to the one before.
  const endBefore = (next: MeasureMention | undefined): number =>
    next === undefined ? plain.length : PASSED.test(plain.slice(next.from, next.until)) ? next.until : next.from;
  const reached = found.map((each, at) => {
    const clause = plain.slice(
      Math.max(found[at - 1]?.until ?? 0, each.from - 60),
      Math.min(endBefore(found[at + 1]), each.until + 60),
    );
    if (!PASSED.test(clause)) return each;
    if (each.value === Measure.FIBRE_CONNECTED) return { ...each, value: Measure.FIBRE_PASSED };
    return each.value === Measure.ACCESS_1_GBIT ? { ...each, value: Measure.GIGABIT_OR_FIBRE_PASSED } : each;
  });
  return reached.reduce<MeasureMention[]>((kept, each) => {
    const before = kept.at(-1);
    if (before !== undefined && isGoalPair(plain, before, each)) {
      kept[kept.length - 1] = { ...before, value: Measure.GIGABIT_OR_FIBRE_PASSED, until: each.until };
    } else kept.push(each);
    return kept;
  }, []);
}

/** "1 Gbit/s eller fiber i absoluta närheten" is one measure. */
function isGoalPair(plain: string, one: MeasureMention, next: MeasureMention): boolean {
  const gigabits: (Measure | null)[] = [Measure.ACCESS_1_GBIT, Measure.GIGABIT_OR_FIBRE_PASSED];
  const fibres: (Measure | null)[] = [Measure.FIBRE_CONNECTED, Measure.FIBRE_PASSED];
  const isPair =
    (gigabits.includes(one.value) && fibres.includes(next.value)) ||
    (fibres.includes(one.value) && gigabits.includes(next.value));
  const isSame = one.value === Measure.GIGABIT_OR_FIBRE_PASSED && next.value === Measure.FIBRE_PASSED;
  return (
    (isPair || isSame) &&
    /(?<!\p{L})eller(?!\p{L})/iu.test(plain.slice(one.until, next.from)) &&
    next.from - one.until < 80
  );
}
