import { type Claim, ClaimKind, Measure, Population, Unit } from './Claim.js';
import { aboutWords } from './aboutWords.js';
import type { Attribution } from './Attribution.js';
import { clauseAround } from './clauseAround.js';
import { emptyClaim } from './emptyClaim.js';
import { findAreas } from './findAreas.js';
import { findDates } from './findDates.js';
import { findMeasures } from './findMeasures.js';
import { findPopulations } from './findPopulations.js';
import { findQuantities } from './findQuantities.js';
import { hideReferences } from './hideReferences.js';
import { modalityOf } from './modalityOf.js';
import type { Mention } from './Mention.js';
import { mentionsFor } from './mentionsFor.js';
import { placeOf } from './placeOf.js';
import type { Quantity } from './Quantity.js';
import type { Reader } from './Reader.js';
import { segments } from './segments.js';
import type { Sentence } from './Sentence.js';
import type { Surroundings } from './Surroundings.js';
import { withRelativeYears } from './relativeYears.js';
import { namesTail } from './topicsFor.js';
import { yearsFor } from './yearsFor.js';

const OF_THE = /(?<!\p{L})av\s(?:\p{L}+s|de|våra)\s(?:(?:drygt|knappt|cirka|ca|omkring)\s)?$/iu;
/** A share of money, time or the like says nothing of coverage. */
const OF_OTHER_THINGS =
  /^\s(?:av|i)\s(?:\p{L}+\s){0,4}?\p{L}*(?:kostnad|stöd|summa|budget|anslag|tjänst|intäkt|omsättning|lön|finansier|medel|pott|belopp|pris|avgift|tid(?:en)?(?!\p{L})|bidrag|utgift|investering|prioriter|slutlist|projekt|ansökning|remissinstans|svar)/iu;
const MONEY_SHARE =
  /(?:kostnad|finansier|stödnivå|stödandel|bidrag|moms|avdrag|rabatt|ränta|tjänstgör|heltid|deltid|budget|höjs|sänks|avgift|svarsfrekvens|(?<!\p{L})svarande|viktning|poäng)/iu;
const VERB =
  /(?<!\p{L})(?:har|hade|saknar|saknade|når|nådde|fick|får|tillgång|\p{L}*anslut\p{L}*|uppkoppl\p{L}*|täck\p{L}*)(?!\p{L})/iu;
/** "Alla hushåll är viktiga" is no share of anything. */
const IN_GENERAL = /alla|samtliga|varje|majoritet|merparten|flertalet|flesta|delen|minoritet/iu;
const SPEED_READING = /hastighet|uppmät|median|medel|snitt|nedladdning|uppladdning/iu;

/** The figures and amounts of a sentence, each with the place, year, measure and population that belong to it. */
export function figureClaims(
  sentence: Sentence,
  reader: Reader,
  around: Surroundings,
  attributions: Attribution[],
): Claim[] {
  const plain = sentence.plain;
  const measures = findMeasures(plain);
  const visible = hideReferences(plain);
  const isCoverage = measures.length > 0 || around.measure !== undefined;
  const quantities = findQuantities(visible, around.counted?.population ?? null).filter(
    (each) => !names(each, measures, plain) && (isCoverage || !IN_GENERAL.test(plain.slice(each.from, each.until))),
  );
  if (quantities.length === 0) return [];
  const parts = segments(visible, quantities);
  // "64 213 hushåll, varav 17 000 saknar fiber": what is said of the part is not said of the whole.
  const isWhole = (at: number): boolean =>
    /(?:varav|därav)\s/iu.test(plain.slice(quantities[at]?.until ?? 0, quantities[at + 1]?.from ?? 0));
  const ofMeasure = mentionsFor(measures, quantities, parts, true, isWhole);
  const ofPopulation = mentionsFor(populationsIn(plain), quantities, parts, true);
  const ofArea = mentionsFor(findAreas(plain), quantities, parts, false);
  const places = placeOf(plain, reader, quantities, parts, around);
  const dates = withRelativeYears(plain, findDates(hideLaws(plain), reader.context.writtenOn), around.year);
  const years = yearsFor(dates, plain, quantities, parts, around);
  const named = [...new Set(reader.topics(plain).map((each) => each.value))];
  // "Stödet" after "bredbandsstödet" is of the same topic.
  const topicIds = named.length === 0 && namesTail(plain, around.topicWords) ? around.topicIds : named;
  // "Hushåll utan fiber: Berg 56 procent, Bräcke 16 procent": what stands before the colon holds for the list.
  const lead = /^[^:]*:/u.exec(plain.slice(0, quantities[0]?.from ?? 0))?.[0] ?? '';
  let isLacking: boolean | undefined = modalityOf(lead, 0, 0, false).isComplement || undefined;
  return quantities.map((quantity, at) => {
    const claim = emptyClaim(
      quantity.unit === Unit.SEK ? ClaimKind.AMOUNT : ClaimKind.FIGURE,
      sentence,
      quantity.from,
      quantity.until,
    );
    const [clause, start] = clauseAround(plain, quantity, parts[at] ?? [0, plain.length]);
    const { isPresent: _, ...modality } = modalityOf(
      clause,
      quantity.from - start,
      quantity.until - start,
      sentence.isQuestion,
    );
    const governing = attributions.filter((each) => quantity.from >= each.from && quantity.until <= each.until);
    const source = governing.find((each) => each.kind === 'SOURCE')?.name ?? null;
    Object.assign(claim, modality, years[at], {
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      unit: quantity.unit,
      isApproximate: quantity.isApproximate,
      isChange: quantity.isChange,
      place: places[at] ?? null,
      areaClass: ofArea[at] ?? null,
      source,
      about: aboutWords(`${sentence.heading ?? ''} ${halfOf(plain, quantity)}`),
      topicIds,
      population: quantity.population ?? strangersAfter(plain, quantity) ?? ofPopulation[at] ?? null,
      isPast: modality.isPast || quantity.isStart,
      // What is told of a year to come is no reading, whatever the verb.
      isHypothetical:
        modality.isHypothetical ||
        (!modality.isTarget && (years[at]?.year ?? 0) > Number(reader.context.writtenOn.slice(0, 4))),
      isQuoted: sentence.isQuotedBlock || governing.some((each) => each.kind === 'OTHERS'),
    });
    // "saknar fiber, mot en tredjedel i Krokom": without a verb of its own the figure shares the one before.
    if (!VERB.test(clause) && !modality.isComplement)
      claim.isComplement = isLacking ?? (ofMeasure[at] === undefined && around.isComplement);
    isLacking = claim.isComplement;
    setMeasure(claim, quantity, ofMeasure[at], plain, around);
    return answered(claim, plain, around);
  });
}

/** "i kommunerna" says where; only "procent av kommunerna" says of what. */
function populationsIn(plain: string): Mention<Population>[] {
  return findPopulations(plain).filter(
    (each) =>
      !isActorLike(each.value) ||
      /(?:\d|%|procent|hälften|delar|delen|flesta|merparten|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio) av (?:\p{L}+ ){0,2}$/iu.test(
        plain.slice(Math.max(0, each.from - 40), each.from),
      ),
  );
}

/** "94 procent av skolorna": a share of what the facts know nothing of. */
function strangersAfter(plain: string, { unit, until }: Quantity): Population | null {
  if (unit !== Unit.PERCENT) return null;
  const noun = /^\sav\s(?:(?:de|dessa|alla|länets|våra|samtliga)\s)?(\p{L}{4,}(?:na|en))(?!\p{L})/u.exec(
    plain.slice(until),
  );
  const isKnown = noun === null || findPopulations(noun[0]).length > 0 || findMeasures(noun[0]).length > 0;
  return isKnown || /(?:kommunen|regionen|tätorten|bygden)$/u.test(noun[1] ?? '') ? null : Population.OTHER;
}

/** What stands between the semicolons around a figure: the other half tells of something else. */
function halfOf(plain: string, { from, until }: Quantity): string {
  const end = plain.indexOf(';', until);
  return plain.slice(plain.lastIndexOf(';', from) + 1, end < 0 ? plain.length : end);
}

/** What does things rather than has a share of them. */
function isActorLike(population: Population | null): boolean {
  return [Population.MUNICIPALITIES, Population.VILLAGES, Population.OTHER].some((each) => each === population);
}

/** A number that answers "hur många hushåll saknar fiber" is of what was asked. */
function answered(claim: Claim, plain: string, { counted }: Surroundings): Claim {
  if (counted === null || claim.unit !== Unit.COUNT || findPopulations(plain).length > 0) return claim;
  const { measure, isComplement, about } = counted;
  return { ...claim, measure, isMeasureNamed: measure !== null, isComplement, about: [...claim.about, ...about] };
}

/** "100 Mbit/s" names a measure and is no figure of its own, unless a speed is what is told. */
function names(quantity: Quantity, measures: { from: number; until: number }[], plain: string): boolean {
  if (
    measures.some(
      (each) =>
        quantity.from < each.until &&
        each.from < quantity.until &&
        quantity.unit !== Unit.COUNT &&
        quantity.unit !== Unit.PERCENT,
    )
  )
    return true;
  return quantity.unit === Unit.MBIT_PER_SECOND && !SPEED_READING.test(plain);
}

function hideLaws(plain: string): string {
  const hidden = hideReferences(plain);
  // A date is told from a reference by its shape; what was hidden in it comes back.
  return hidden.replace(/\u0001+/gu, (found, at: number) =>
    /^(?:19|20)\d{2}-\d{2}-\d{2}$/u.test(plain.slice(at, at + found.length))
      ? plain.slice(at, at + found.length)
      : found,
  );
}

function setMeasure(
  claim: Claim,
  quantity: Quantity,
  found: Measure | null | undefined,
  plain: string,
  around: Surroundings,
): void {
  const start = claim.from - claim.sentenceFrom;
  const after = plain.slice(start + claim.words.length);
  if (
    quantity.unit === Unit.PERCENT &&
    (OF_OTHER_THINGS.test(after) ||
      /(?:utgör|motsvarar|står för|svarar för)\s(?:\p{L}+\s)?$/iu.test(plain.slice(0, start)) ||
      (claim.population === null && found == null && MONEY_SHARE.test(plain)))
  ) {
    claim.measure = Measure.OTHER;
    claim.isMeasureNamed = true;
    return;
  }
  if (quantity.unit === Unit.SEK || quantity.unit === Unit.KILOMETRES) return;
  // "Av länets 64 213 hushåll saknar var fjärde": the whole, of which something is then told.
  if (quantity.unit === Unit.COUNT && OF_THE.test(plain.slice(0, start)) && !/^\s\p{L}+\ssom(?!\p{L})/u.test(after)) {
    claim.isComplement = false;
    return;
  }
  const isShare = quantity.unit === Unit.PERCENT || quantity.unit === Unit.PERCENTAGE_POINTS;
  const measure = found === undefined && isShare ? around.measure : found;
  const isOfGround = claim.population === Population.AREA || claim.population === Population.ROADS;
  claim.measure = measure ?? (isShare && isOfGround ? Measure.MOBILE_COVERAGE : null);
  claim.isMeasureNamed = claim.measure !== null;
  if (isShare && claim.population === null && !isActorLike(around.population)) claim.population = around.population;
  if (isShare && claim.areaClass === null && found === undefined && around.place === claim.place)
    claim.areaClass = around.areaClass;
}
