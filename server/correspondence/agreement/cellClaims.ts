import { type Claim, ClaimKind, Unit } from './Claim.js';
import { aboutWords } from './aboutWords.js';
import { emptyClaim } from './emptyClaim.js';
import { findAreas } from './findAreas.js';
import { findDates } from './findDates.js';
import { findMeasures } from './findMeasures.js';
import { findPopulations } from './findPopulations.js';
import { findQuantities } from './findQuantities.js';
import { hideReferences } from './hideReferences.js';
import { modalityOf } from './modalityOf.js';
import { HOME_PLACE } from './placeFinder.js';
import type { Reader } from './Reader.js';
import type { Sentence } from './Sentence.js';

const NO_FIGURES = /^(?:år|årtal|dnr|diarie\p{L}*|kod|kommunkod|datum|avsnitt|kap\p{L}*|nr|sida|telefon|punkt)$/iu;
const UNITS: [RegExp, string][] = [
  [/procentenhet/iu, ' procentenheter'],
  [/%|procent|andel/iu, ' procent'],
  [/mdkr|mdr|miljarder/iu, ' mdkr'],
  [/mkr|mnkr|miljoner kr/iu, ' mkr'],
  [/tkr|tusen kr/iu, ' tkr'],
  [/(?<!\p{L})kr(?!\p{L})|kronor|SEK|belopp/iu, ' kr'],
];

/** The figures of a table cell: unit, measure, place and year from the column, else the row, else the caption. */
export function cellClaims(sentence: Sentence, reader: Reader): Claim[] {
  const [column, row, caption, heading] = [
    sentence.column ?? '',
    sentence.row ?? '',
    sentence.caption ?? '',
    sentence.heading ?? '',
  ];
  if (NO_FIGURES.test(column.trim())) return [];
  const scopes = [column, row, caption, heading];
  const cell = hideReferences(sentence.plain);
  const unit =
    UNITS.find(([pattern]) => pattern.test(column))?.[1] ??
    UNITS.find(([pattern]) => pattern.test(row))?.[1] ??
    UNITS.find(([pattern]) => pattern.test(caption))?.[1] ??
    '';
  const isBare = /^[\s(]*[<>~]?\s*(?:\p{L}+\s)?[\d .,]+(?:-[\d.,]+)?[\s)*]*$/u.test(cell);
  // "Antal" under "Byggnader utan fiber" counts what the caption names.
  const isCount = /^\s*(?:antal|totalt|summa|st\.?|(?:19|20)\d{2})\s*$/iu.test(column);
  const counted = findPopulations(`${column} ${row}${isCount ? ` ${caption} ${heading}` : ''}`)[0]?.value ?? null;
  const read = isBare ? `${cell.trimEnd()}${unit === '' && counted !== null ? ' hushåll' : unit}` : cell;
  return findQuantities(read).map((quantity, at) => {
    const until = Math.min(quantity.until, sentence.plain.length);
    const claim = emptyClaim(
      quantity.unit === Unit.SEK ? ClaimKind.AMOUNT : ClaimKind.FIGURE,
      sentence,
      Math.min(quantity.from, until),
      until,
    );
    const date = firstOf(scopes, (text) => findDates(text, reader.context.writtenOn)[0]);
    const measure =
      firstOf(scopes, (text) => findMeasures(text).find((each) => each.value !== null)) ??
      firstOf(scopes, (text) => findMeasures(text)[0]);
    const words = `${column} ${row}`;
    const { isPresent: _, ...modality } = modalityOf(`${words} `, 0, words.length, false);
    return {
      ...claim,
      ...modality,
      // Where the caption alone names the measure it also says whether those are with or without it.
      isComplement:
        modality.isComplement ||
        (findMeasures(words).length === 0 && modalityOf(`${caption} `, 0, 0, false).isComplement),
      isPast: at > 0,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      unit: quantity.unit,
      isApproximate: quantity.isApproximate,
      isChange: quantity.isChange,
      measure: measure?.value ?? null,
      isMeasureNamed: measure?.value != null,
      population: firstOf(scopes, (text) => findPopulations(text)[0])?.value ?? null,
      areaClass: firstOf(scopes, (text) => findAreas(text)[0])?.value ?? null,
      place: placeOf([row, column, caption, heading], reader),
      year: date?.year ?? null,
      on: date?.on ?? null,
      onUntil: date?.onUntil ?? null,
      topicIds: [...new Set(reader.topics(scopes.join(' ')).map((each) => each.value))],
      about: aboutWords(scopes.join(' ')),
      source: sourceIn(`${caption} ${column}`),
      kind: quantity.unit === Unit.SEK ? ClaimKind.AMOUNT : ClaimKind.FIGURE,
    };
  });
}

const SOURCE = /(?:käll(?:a|or):?|enligt|hämtad[et]? (?:från|ur))\s+([^().]{2,80})/iu;

function sourceIn(words: string): string | null {
  return SOURCE.exec(words)?.[1]?.trim() ?? null;
}

function firstOf<Found>(texts: string[], find: (text: string) => Found | undefined): Found | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function placeOf(texts: string[], reader: Reader): string | null {
  const home = reader.context.homePlace;
  const found = firstOf(texts, (text) => reader.places(text).find((each) => each.value !== '='));
  const row = (texts[0] ?? '').trim();
  if (found === undefined) return home;
  // A row for a place that the register does not know is about no other.
  if (
    !reader.places(row).length &&
    /^\p{Lu}\p{Ll}+$/u.test(row) &&
    !/^(?:Totalt|Summa|Hushåll|Arbetsställen|Fiber|Tillgång|Andel|Antal|Mobil|Länet|Budget|Kostnad|Stöd)/u.test(row)
  )
    return `?${row}`;
  return found.value === HOME_PLACE ? home : found.value;
}
