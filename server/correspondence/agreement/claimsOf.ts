import { aboutWords } from './aboutWords.js';
import { type Claim, ClaimKind } from './Claim.js';
import { cellClaims } from './cellClaims.js';
import { countedIn } from './countedBefore.js';
import { dateClaims } from './dateClaims.js';
import { figureClaims } from './figureClaims.js';
import { findAttributions } from './findAttributions.js';
import { findMeasures } from './findMeasures.js';
import { findPopulations } from './findPopulations.js';
import { findWish } from './findWish.js';
import { HOME_PLACE } from './placeFinder.js';
import { type Reader, readerFor } from './Reader.js';
import { readText } from './readText.js';
import { Place, type Sentence } from './Sentence.js';
import { revise } from './revise.js';
import { sourcesOf } from './sourcesOf.js';
import { stanceClaims } from './stanceClaims.js';
import { noSurroundings, type Surroundings } from './Surroundings.js';
import type { TextContext } from './TextContext.js';

const ASKS =
  /(?<!\p{L})(?:hemställer|föreslår|yrkar|begär|kräver|uppmanar|vi vill(?: att| se|:)|(?:budskap|önskemål|krav|förslag)(?: är)?:|vi anser att|önskar att|bör)(?!\p{L})/iu;

/**
 * What a Swedish text states: its figures, amounts, days and stances, with what each is about. The same text in the same
 * context always gives the same claims, in the order of the text.
 */
export function claimsOf(text: string, context: TextContext): Claim[] {
  const reader = readerFor(context);
  const sentences = readText(text);
  const sources = sourcesOf(sentences);
  let around = noSurroundings();
  let last: Claim[] = [];
  const claims: Claim[] = [];
  sentences.forEach((sentence, at) => {
    around = entering(sentence, around, reader);
    const found = claimsIn(sentence, reader, around);
    const source = sources[at] ?? null;
    if (found.every((each) => each.value === null)) revise(sentence, last);
    last = found.length > 0 && sentence.place === Place.PROSE ? found : [];
    for (const claim of found) claim.source ??= source ?? (sentence.place === Place.PROSE ? around.source : null);
    around = leaving(sentence, found, around, reader);
    claims.push(...found);
  });
  return claims.sort(
    (one, other) => one.from - other.from || one.until - other.until || one.kind.localeCompare(other.kind),
  );
}

function claimsIn(sentence: Sentence, reader: Reader, around: Surroundings): Claim[] {
  const attributions = findAttributions(sentence.plain, reader.we);
  const stances = stanceClaims(sentence, reader, around, attributions);
  if (sentence.place === Place.CELL)
    return [...cellClaims(sentence, reader), ...dateClaims(sentence, reader, []), ...stances];
  return [
    ...figureClaims(sentence, reader, around, attributions),
    ...dateClaims(sentence, reader, attributions),
    ...stances,
  ];
}

/** A new paragraph forgets what the last one said, unless it is an item of a list that the last one introduced. */
function entering(sentence: Sentence, around: Surroundings, reader: Reader): Surroundings {
  if (sentence.paragraph === around.paragraph) return around;
  const continues =
    around.endsOpen ||
    (sentence.isItem && around.paragraph >= 0 && around.heading === sentence.heading && around.endsOpen);
  // Another section is another matter.
  const isOfSame = sentence.section === null || sentence.section === around.section;
  const matter = { topicIds: around.topicIds, topicWords: around.topicWords, proposal: around.proposal };
  const kept = continues
    ? { ...around }
    : {
        ...noSurroundings(),
        ...(isOfSame ? matter : {}),
        source: sentence.heading === null ? null : introducedSource(sentence.heading, reader, noSurroundings()),
        section: around.section,
      };
  const place =
    sentence.heading === null || continues
      ? kept.place
      : (reader.places(sentence.heading).find((each) => each.value.length === 4)?.value ?? null);
  return {
    ...kept,
    paragraph: sentence.paragraph,
    heading: sentence.heading,
    place,
    endsOpen: continues && sentence.isItem,
  };
}

function leaving(sentence: Sentence, found: Claim[], around: Surroundings, reader: Reader): Surroundings {
  if (sentence.place === Place.CELL || sentence.place === Place.FOOTNOTE) return around;
  const plain = sentence.plain;
  const figures = found.filter((each) => each.value !== null);
  // The year of a sum of money is no year of coverage.
  const last = figures.findLast(
    (each) => !each.isPast && !each.isTarget && !each.isQuoted && each.kind !== ClaimKind.AMOUNT,
  );
  const shares = figures.filter((each) => each.measure !== null);
  const matters = reader.topics(plain);
  const topics = matters.map((each) => each.value);
  const opens = /[^.!]\s*$/u.test(plain) && sentence.place !== Place.HEADING;
  const named = reader.places(plain).map((each) => each.value);
  const places = [...new Set(named.filter((each) => each.length >= 4))];
  const isHome = named.some((each) => each === HOME_PLACE || each === reader.context.homePlace);
  return {
    ...around,
    place:
      opens && sentence.isItem
        ? around.place
        : places.length === 1 && named.length === 1
          ? (places[0] ?? null)
          : places.length > 1 || isHome
            ? null
            : around.place,
    year: last?.year ?? around.year,
    on: last?.on ?? around.on,
    measure:
      shares.at(-1)?.measure ??
      (figures.some((each) => each.measure === null) ? around.measure : introduced(plain, around)),
    isMeasureNamed: shares.at(-1)?.isMeasureNamed ?? around.isMeasureNamed,
    population: figures.findLast((each) => each.population !== null)?.population ?? introducedPopulation(plain, around),
    areaClass: last?.areaClass ?? around.areaClass,
    counted: countedIn(plain) ?? (found.length > 0 ? null : around.counted),
    // A footnote is the source of its own sentence only; "enligt PTS" holds for the paragraph.
    source: introducedSource(plain, reader, around),
    topicIds: topics.length > 0 ? [...new Set(topics)] : around.topicIds,
    proposal:
      found.find((each) => each.wish !== null)?.wish ??
      findWish(plain, matters[0]?.from ?? 0, true) ??
      (topics.length > 0 ? null : around.proposal),
    topicWords:
      matters.length > 0
        ? matters.flatMap((each) => aboutWords(plain.slice(each.from, each.until)))
        : around.topicWords,
    places: placesTold(figures) ?? named.filter((each) => each.length === 4),
    section: found.find((each) => each.section !== null)?.section ?? sentence.section ?? around.section,
    asksFor: sentence.isItem ? around.asksFor : ASKS.test(plain),
    isComplement: shares.at(-1)?.isComplement ?? around.isComplement,
    endsOpen: opens || (around.endsOpen && sentence.isItem),
  };
}

function introduced(plain: string, around: Surroundings): Surroundings['measure'] {
  return findMeasures(plain).find((each) => each.value !== null)?.value ?? around.measure;
}

function introducedPopulation(plain: string, around: Surroundings): Surroundings['population'] {
  return findPopulations(plain)[0]?.value ?? around.population;
}

function introducedSource(plain: string, reader: Reader, around: Surroundings): string | null {
  return findAttributions(plain, reader.we).find((each) => each.kind === 'SOURCE')?.name ?? around.source;
}

/** The places of a sentence's figures in order; null when it has none, and what it names may have them in the next. */
function placesTold(figures: Claim[]): string[] | null {
  const levels = figures.filter((each) => !each.isChange);
  return levels.length === 0 ? null : levels.map((each) => each.place ?? '').filter((each) => each !== '');
}
