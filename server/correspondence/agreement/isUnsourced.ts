import { type Claim, ClaimKind, Measure, Population, Unit } from './Claim.js';
import { type Finding, FindingCode } from './Finding.js';
import { objection } from './objection.js';
import { wholeWord } from './wholeWord.js';

const PEOPLE_AND_HOUSES: (Population | null)[] = [
  Population.HOUSEHOLDS,
  Population.WORKPLACES,
  Population.HOUSEHOLDS_AND_WORKPLACES,
  Population.BUILDINGS,
  Population.HOLIDAY_HOMES,
  Population.ROADS,
];
const WE = '(?:vi|regionen|länsstyrelsen|länet|koordinatorn|huvudmännen|nämnden)';
const DO =
  '(?:avs(?:ätter|att|atte)|bidr(?:ar|og|agit)|sats(?:ar|at|ade)|lägger|lade|lagt|betala(?:r|t|de)|budgeter\\p{L}*|beslut(?:at|ade|ar)|erbj(?:uder|öd|udit)|bevilja(?:r|t|de)|ans(?:lår|log|lagit)|fördela(?:r|t|de)|deltog|träffade|mötte|besök(?:te|t)|bjöd)';
/** What the senders do, ask or decide themselves needs no source. */
const OWN_DOINGS = wholeWord(
  [
    `${WE} (?:har |nu |själva? ){0,2}${DO}|${DO} ${WE}`,
    'ansök\\p{L}*|sök(?:er|t)|rekvirer\\p{L}*|begär\\p{L}*|äska\\p{L}*|yrkar|faktur\\p{L}*|bifogar|återto(?:gs|g)|återkräv\\p{L}*',
    'medfinansier\\p{L}*|egeninsats|(?:till|in)skjut\\p{L}*|(?:sköt|skjuter) till|offert\\p{L}*|upphandla\\p{L}*|köpt|köper|beställt|tecknat|investerat',
    'deltog|deltagare|närvarade|inbjud\\p{L}*|gransk\\p{L}*|kvalitetssäkra\\p{L}*|kontrollera\\p{L}*|besvara\\p{L}*|hantera\\p{L}*',
    'budget(?:en)?|\\p{L}*tjänst|heltid|deltid|arbetstid\\p{L}*',
  ].join('|'),
  'iu',
);
const RULES =
  /(?<!\p{L})(?:får|högst|täcka|täcker|ersätter|ersätts|stödnivå\p{L}*|regel\p{L}*|villkor\p{L}*|kan (?:få|sökas|ges)|tak(?:et)?|gräns\p{L}*|avdrag|krav\p{L}*|tolerans)(?!\p{L})/iu;

/** A share, count or sum that neither the text nor the register gives a source for; null when none is asked of it. */
export function isUnsourced(claim: Claim): Finding | null {
  if (claim.source !== null || claim.isTarget || isWorkedOut(claim) || !asksForSource(claim)) return null;
  return objection({
    code: FindingCode.UNSOURCED,
    claim,
    explanation: {
      sv: `${claim.words} har ingen källa, varken i texten eller i registret.`,
      en: `${claim.words} has no source, in the text or in the register.`,
    },
    resolution: {
      sv: 'Ange källan i texten, eller lägg in uppgiften med källa i registret.',
      en: 'Name the source in the text, or record the figure with its source in the register.',
    },
  });
}

/** "3,8 miljarder, dvs. 950 miljoner per år": worked out from what stands before it. */
const WORKED_OUT =
  /\d[^.;]*(?:(?<!\p{L})(?:dvs\.?|d\.v\.s\.|det vill säga|alltså|vilket (?:motsvarar|innebär|ger|betyder|blir)|motsvarande|eller(?: i (?:genom)?snitt)?)|=)\s(?:med\s|en ökning med\s|(?:\p{L}+\s){0,2})$/iu;

function isWorkedOut(claim: Claim): boolean {
  const before = claim.sentence.slice(0, Math.max(0, claim.from - claim.sentenceFrom));
  // "från 1 900 till 4 100": the source of where it came to is the source of where it came from.
  return WORKED_OUT.test(before) || (claim.isPast && /(?<!\p{L})från\s(?:\p{L}+\s)?$/iu.test(before));
}

function asksForSource(claim: Claim): boolean {
  if (claim.kind === ClaimKind.DATE || claim.kind === ClaimKind.STANCE) return false;
  // A number that is about nothing has nothing to be sourced.
  if (OWN_DOINGS.test(claim.sentence) || (claim.about.length === 0 && claim.population === null)) return false;
  switch (claim.unit) {
    case Unit.PERCENT:
      if (claim.measure === Measure.OTHER || claim.measure === null)
        return !RULES.test(claim.sentence) && !isVague(claim) && (claim.isChange || isOfSomething(claim));
      return !isVague(claim) || (claim.population !== null && !(claim.place ?? '').startsWith('?'));
    case Unit.KILOMETRES:
      // A few kilometres tell where something lies.
      return (claim.value ?? 0) >= 10 && /fiber|kanalisation|schakt|gräv|nät|väg|kabel|ledning/iu.test(claim.sentence);
    case Unit.PERCENTAGE_POINTS:
    case Unit.MBIT_PER_SECOND:
      return true;
    case Unit.SEK:
      return !RULES.test(claim.sentence) && (claim.value ?? 0) >= 1000;
    case Unit.COUNT:
      return (
        PEOPLE_AND_HOUSES.includes(claim.population) ||
        (claim.population === Population.PERSONS && (claim.value ?? 0) >= 1000)
      );
    default:
      return false;
  }
}

/** A share of households says something of the county; how a working day was shared out does not. */
function isOfSomething(claim: Claim): boolean {
  return claim.population !== null && claim.measure === null;
}

function isVague(claim: Claim): boolean {
  return !/\d|procent/iu.test(claim.words) && claim.isApproximate;
}
