import { type Claim, Unit } from './Claim.js';
import { findAreas } from './findAreas.js';
import { findMeasures } from './findMeasures.js';
import { findPopulations } from './findPopulations.js';
import type { Sentence } from './Sentence.js';

const OF_WHAT =
  /^(?:(?:denna |den |dessa |de )?(?:siffran|uppgiften|siffrorna|uppgifterna|andelen|andelarna|talet|talen|måttet|statistiken)|(?:allt|samtliga|alla)(?: (?:siffror|uppgifter|andelar|tal|värden))?|det|detta)\s(?:\p{L}+\s){0,2}?(?:avser|gäller|omfattar|rör|handlar om)\s/iu;

const DENIES =
  /^(?:(?:men )?(?:den |denna |dessa |de )?(?:siffran|uppgiften|siffrorna|uppgifterna|andelen|talet|påståendet|påståendena)\s(?:är|var|stämmer|har)\s(?:\p{L}+\s){0,2}?(?:inte|ej|fel|felaktig|inaktuell|föråldrad|överspelad|missvisande|gammal|äldre|passerad|ifrågasatt)|(?:det|detta)\s(?:stämmer (?:dock )?inte|är (?:dock )?(?:fel|felaktigt|inte riktigt|inte korrekt|ett missförstånd)))/iu;

/**
 * "Siffran avser arbetsställen": a sentence that says of what the figures before it are, or that they are wrong,
 * changes what they claim.
 */
export function revise(sentence: Sentence, before: Claim[]): void {
  if (DENIES.test(sentence.plain)) for (const claim of before) claim.isNegated = true;
  const opening = OF_WHAT.exec(sentence.plain);
  if (opening === null) return;
  const said =
    sentence.plain
      .slice(opening[0].length)
      .split(/(?<!\p{L})(?:inte|ej|och inte|snarare än|till skillnad)(?!\p{L})/u)[0] ?? '';
  const population = findPopulations(said)[0]?.value;
  const measure = findMeasures(said).find((each) => each.value !== null)?.value;
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(said)?.[0];
  const areaClass = findAreas(said)[0]?.value;
  for (const claim of before.filter((each) => each.unit === Unit.PERCENT)) {
    if (year !== undefined && claim.year === null) Object.assign(claim, { year: Number(year), on: year });
    claim.population = population ?? claim.population;
    claim.measure = measure ?? claim.measure;
    claim.areaClass = areaClass ?? claim.areaClass;
  }
}
