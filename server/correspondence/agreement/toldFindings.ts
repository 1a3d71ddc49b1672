import { AreaClass, type Claim, ClaimKind, Measure, Unit } from './Claim.js';
import { statedSpan } from './agrees.js';
import { type Examination, isOwn } from './Examination.js';
import { type Finding, FindingCode, FindingSeverity, OpposedKind } from './Finding.js';
import { objection } from './objection.js';
import type { IndexedFact, ToldClaim } from './RegisterIndex.js';
import { commonWords } from './similarity.js';
import { shelvesFor } from './toldKeys.js';

/** Undated figures of letters further apart than this speak of different times. */
const SAME_TIME_DAYS = 400;
const OTHER_MAGNITUDE = 6;

/** Sets a figure or amount against what either principal has told before, and what stands in open drafts. */
export function toldFindings(claim: Claim, examination: Examination, support: IndexedFact | null): Finding[] {
  if (!isOwn(claim) || (claim.isPast && claim.year === null)) return [];
  const { letter, stopping } = examination;
  const on = letter.sentOn ?? letter.today;
  const [sent, draft] = firstDiffering(claim, examination, support, on);
  return [
    ...(sent === undefined ? [] : [conflict(claim, sent, stopping)]),
    ...(draft === undefined ? [] : [conflict(claim, draft, FindingSeverity.WARNING)]),
    ...(sent === undefined && draft === undefined && support === null
      ? otherMeasure(claim, toldNear(claim, examination, on), on)
      : []),
  ];
}

/** Whether an earlier letter told the same with a source. */
export function wasToldWithSource(claim: Claim, examination: Examination): boolean {
  const { letter } = examination;
  const on = letter.sentOn ?? letter.today;
  const isSuch = (each: ToldClaim): boolean =>
    !each.isDraft &&
    each.claim.source !== null &&
    each.letter.id !== letter.id &&
    isSameValue(claim, each.claim) &&
    isSameThing(claim, each.claim) &&
    isSameTime(claim, each, on);
  return toldNear(claim, examination, on).some((shelf) => shelf.some(isSuch));
}

function toldNear(claim: Claim, { index }: Examination, on: string): ToldClaim[][] {
  return shelvesFor(claim, index.register.homePlace, on).map((key) => index.told.get(key) ?? []);
}

/** The newest letter and the newest draft that say otherwise. What is quickest to tell apart is asked first. */
function firstDiffering(
  claim: Claim,
  examination: Examination,
  support: IndexedFact | null,
  on: string,
): [ToldClaim?, ToldClaim?] {
  let sent: ToldClaim | undefined;
  let draft: ToldClaim | undefined;
  for (const shelf of toldNear(claim, examination, on))
    for (const each of shelf) {
      const known = each.isDraft ? draft : sent;
      if (known !== undefined && known.letter.on >= each.letter.on) continue;
      if (isSameValue(claim, each.claim) || each.letter.id === examination.letter.id || !isSameTime(claim, each, on))
        continue;
      if (isOvertaken(each, support) || !isSameThing(claim, each.claim)) continue;
      if (each.isDraft) draft = each;
      else sent = each;
    }
  return [sent, draft];
}

function isSameThing(claim: Claim, other: Claim): boolean {
  if (claim.unit !== other.unit || claim.isTarget !== other.isTarget || claim.isChange !== other.isChange) return false;
  if (claim.unit === Unit.PERCENT && claim.measure !== Measure.OTHER) {
    const isMeasured =
      claim.measure === other.measure &&
      (claim.measure !== null || (claim.population !== null && other.population !== null));
    return (
      isMeasured &&
      fits(claim.population, other.population) &&
      (claim.areaClass ?? AreaClass.TOTAL) === (other.areaClass ?? AreaClass.TOTAL)
    );
  }
  if (!fits(claim.population, other.population) || !fits(claim.measure, other.measure)) return false;
  if (claim.unit === Unit.COUNT && claim.isComplement !== other.isComplement) return false;
  return isAboutTheSame(claim, other);
}

function fits<Value>(one: Value | null, other: Value | null): boolean {
  return one === null || other === null || one === other;
}

function isAboutTheSame(claim: Claim, other: Claim): boolean {
  const common = commonWords(claim.about, other.about);
  const least = Math.min(claim.about.length, other.about.length);
  const size = Math.max(claim.value ?? 1, other.value ?? 1) / Math.max(1, Math.min(claim.value ?? 1, other.value ?? 1));
  if (size > OTHER_MAGNITUDE) return false;
  const isOnTopic = claim.topicIds.some((id) => other.topicIds.includes(id));
  return (
    (common >= 3 && common / least >= 0.5) ||
    (common >= 2 && (common / least >= 0.6 || (isOnTopic && common / least >= 0.5)))
  );
}

function isSameValue(claim: Claim, other: Claim): boolean {
  const [low, high] = statedSpan(claim, other.isComplement);
  const near =
    claim.unit === Unit.PERCENT || claim.unit === Unit.PERCENTAGE_POINTS ? 0.5 : Math.abs(other.value ?? 0) * 0.001;
  return low <= (other.high ?? other.value ?? 0) + near && high >= (other.low ?? other.value ?? 0) - near;
}

function isSameTime(claim: Claim, { claim: other, letter, day }: ToldClaim, on: string): boolean {
  if (claim.year !== null && other.year !== null) return claim.year === other.year;
  if (claim.year === null && other.year === null) return Math.abs(Date.parse(on) / 86_400_000 - day) <= SAME_TIME_DAYS;
  const written = Number((claim.year === null ? on : letter.on).slice(0, 4));
  const stated = claim.year ?? other.year ?? 0;
  return written - stated <= 1 && written >= stated;
}

/** A figure published after the letter went out makes no liar of it. */
function isOvertaken({ letter }: ToldClaim, support: IndexedFact | null): boolean {
  return (
    support !== null &&
    ((support.fact.on ?? '') > letter.on ||
      (/^\d{4}/u.test(support.fact.vintage ?? '') && (support.fact.vintage ?? '') > letter.on))
  );
}

function conflict(claim: Claim, told: ToldClaim, severity: FindingSeverity): Finding {
  const where = `${told.letter.reference ?? told.letter.id}, ${told.letter.on}`;
  return objection({
    code: FindingCode.VALUE_CONFLICT,
    severity,
    claim,
    opposed: opposedTo(told),
    principalId: told.letter.principalIds[0] ?? null,
    suggestion: told.claim.kind === ClaimKind.STANCE ? null : told.claim.words,
    explanation: {
      sv: `Texten säger ${claim.words}. ${told.isDraft ? 'Ett öppet utkast' : 'Ett tidigare brev'} (${where}) säger ${told.claim.words}.`,
      en: `The text says ${claim.words}. ${told.isDraft ? 'An open draft' : 'An earlier letter'} (${where}) says ${told.claim.words}.`,
    },
    resolution: {
      sv: 'Använd samma uppgift, eller rätta den tidigare och säg det till mottagaren.',
      en: 'Use the same figure, or correct the earlier one and tell its recipient.',
    },
  });
}

/** The same general words, "snabbt bredband", with another figure, that was of a named measure. */
function otherMeasure(claim: Claim, told: ToldClaim[][], on: string): Finding[] {
  if (claim.unit !== Unit.PERCENT || claim.measure === Measure.OTHER) return [];
  const other = firstOf(
    told,
    (each) =>
      each.claim.measure !== claim.measure &&
      each.claim.measure !== Measure.OTHER &&
      (claim.measure === null || each.claim.measure === null) &&
      each.claim.isTarget === claim.isTarget &&
      !each.claim.isChange &&
      !claim.isChange &&
      fits(claim.population, each.claim.population) &&
      (claim.areaClass ?? AreaClass.TOTAL) === (each.claim.areaClass ?? AreaClass.TOTAL) &&
      isSameTime(claim, each, on) &&
      !isSameValue(claim, each.claim) &&
      (claim.population !== null || each.claim.population !== null),
  );
  return other === undefined
    ? []
    : [
        objection({
          code: FindingCode.MEASURE_MISMATCH,
          claim,
          opposed: opposedTo(other),
          explanation: {
            sv: `Texten säger ${claim.words} utan att säga vilket mått; ett tidigare brev säger ${other.claim.words} om ett annat eller onämnt mått.`,
            en: `The text says ${claim.words} without saying of which measure; an earlier letter says ${other.claim.words} of another or unnamed measure.`,
          },
          resolution: { sv: 'Säg vilket mått uppgiften gäller.', en: 'Say which measure the figure is of.' },
        }),
      ];
}

function opposedTo(told: ToldClaim): Finding['opposed'] {
  return {
    kind: told.isDraft ? OpposedKind.DRAFT : OpposedKind.LETTER,
    id: told.letter.id,
    sentence: told.claim.sentence,
    from: null,
    until: null,
  };
}

function firstOf(shelves: ToldClaim[][], isSuch: (each: ToldClaim) => boolean): ToldClaim | undefined {
  for (const shelf of shelves) {
    const found = shelf.find(isSuch);
    if (found !== undefined) return found;
  }
  return undefined;
}
