import type { Claim } from './Claim.js';
import { Unit } from './Claim.js';
import { conflictsWithFact } from './factFindings.js';
import type { Examination } from './Examination.js';
import type { IndexedFact } from './RegisterIndex.js';
import { commonWords } from './similarity.js';
import { UNKNOWN, type Verdict } from './Verdict.js';

const DAY = 86_400_000;
/** What happens on a day; two days are compared when the same happens on them. */
const EVENTS: [string, RegExp][] = [
  [
    'end',
    /senast|sista dag|stänger|stängs|slutdatum|löper ut|upphör|till och med|t\.o\.m|deadline|svarstid|ska (?:vara )?(?:inne|klar|lämna|ha inkommit)|besvara/iu,
  ],
  ['start', /öppnar|öppnas|startar|inleds|börjar|från och med|fr\.o\.m|träder i kraft|gäller från|drar igång/iu],
  ['publish', /publicer|offentliggör|presenter|släpps/iu],
  ['decide', /beslut|beviljad|fastställ|antog|antas/iu],
  ['status', /avser|status|mätdatum|per den/iu],
];

/** Sets a day, month or quarter against the days that the register holds of the same happening. */
export function judgeDay(claim: Claim, { claims, index, stopping }: Examination): Verdict {
  const near = [
    ...(index.facts.get(`${Unit.DATE} `) ?? []),
    ...(index.facts.get(`${Unit.DATE} ${index.register.homePlace ?? ''}`) ?? []),
    ...(index.facts.get(`${Unit.DATE} 00`) ?? []),
  ]
    .map((each) => ({ each, common: commonWords(each.about, claim.about) }))
    .filter(({ each, common }) => common >= 2 && common / each.about.length >= 0.5 && isSameEvent(claim, each))
    .sort((one, other) => other.common - one.common);
  const support = near.find(({ each }) => isThatDay(claim, each));
  if (support !== undefined) return { finding: null, support: support.each };
  const best = near[0]?.each;
  if (best === undefined || claim.isPast || apart(claim, best) > 250) return UNKNOWN;
  // Another date of the sentence may be the one that the fact holds.
  if (
    claims.some(
      (each) =>
        each.unit === Unit.DATE && each.sentenceFrom === claim.sentenceFrom && each !== claim && isThatDay(each, best),
    )
  )
    return UNKNOWN;
  return { finding: conflictsWithFact(claim, best, stopping), support: null };
}

function isSameEvent(claim: Claim, { fact }: IndexedFact): boolean {
  const start = Math.max(0, claim.from - claim.sentenceFrom);
  const near = `${claim.sentence.slice(Math.max(0, start - 70), start)} ${claim.sentence.slice(start, start + 60)}`;
  return eventOf(near) === eventOf(fact.sentence);
}

function eventOf(words: string): string | null {
  return EVENTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function isThatDay(claim: Claim, { fact }: IndexedFact): boolean {
  const [said, held] = [claim.on ?? '', fact.on ?? ''];
  if (held.startsWith(said) || said.startsWith(held)) return true;
  return claim.onUntil !== null && held >= said && held <= claim.onUntil;
}

function apart(claim: Claim, { fact }: IndexedFact): number {
  const whole = (day: string): number => Date.parse(`${day}-01-01`.slice(0, 10));
  return Math.abs(whole(claim.on ?? '') - whole(fact.on ?? '')) / DAY;
}
