import { Language } from '../../shared/Caller.js';
import { LOCALES } from '../../shared/locales.js';
import { type Directive, DirectiveStatus } from '../meeting/Directive.js';
import type { FrozenClauseCell, FrozenFigure } from './Frozen.js';
import { ReportChapter } from './ReportChapter.js';

const STANDS: Record<DirectiveStatus, { sv: string; en: string }> = {
  RECEIVED: { sv: 'Uppdraget är mottaget och ännu inte bekräftat.', en: 'Received, and not confirmed yet.' },
  CONFIRMED: { sv: 'Uppdraget är bekräftat. Arbetet har inte börjat.', en: 'Confirmed. Work has not begun.' },
  IN_PROGRESS: { sv: 'Arbetet pågår.', en: 'Work is under way.' },
  DONE: {
    sv: 'Koordinatorn anmäler uppdraget som utfört. Styrelsen avgör om det är det.',
    en: 'The coordinator says that it is done. The board decides whether it is.',
  },
  CARRIED_OUT: { sv: 'Uppdraget är utfört.', en: 'Carried out.' },
  RETURNED: { sv: 'Uppdraget är återlämnat.', en: 'Returned.' },
};

/** The first words on a directive, to be written on by a person. */
export function directiveWords({ status, dueOn, doneHow }: Directive, language: Language): string {
  const due = dueOn && (language === Language.sv ? ` Ska vara utfört ${dueOn}.` : ` Due on ${dueOn}.`);
  return `${STANDS[status][language]}${due ?? ''}${doneHow ? ` ${doneHow}` : ''}`;
}

/** What the first words of a report are made of. */
export interface Drawn {
  figures: readonly FrozenFigure[];
  clauses: readonly FrozenClauseCell[];
  /** names of those not met, by the key of the figure */
  unmet: Record<string, string[]>;
  /** where each target stands, in a sentence */
  standings: readonly string[];
}

const MOST_NAMES = 12;

/** Names as a sentence's end: the first few, and how many more. */
function named(names: readonly string[], language: Language): string {
  const first = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  if (more <= 0) return first;
  return language === Language.sv ? `${first} och ${more} till` : `${first} and ${more} more`;
}

/** Sentences as a list of their own. */
const listed = (sentences: readonly string[]) =>
  sentences.length > 0 ? `\n\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}` : '';

type Section = [chapter: ReportChapter, heading: string, text: string];

/** Headings and first words of a report's sections. */
export function sectionsOf(drawn: Drawn, language: Language): Section[] {
  const of = (key: string) =>
    (drawn.figures.find((figure) => figure.key === key)?.value ?? 0).toLocaleString(LOCALES[language]);
  const last = drawn.clauses.reduce((latest, { startsOn }) => (startsOn > latest ? startsOn : latest), '');
  const shown = (strength: string) =>
    drawn.clauses.filter((cell) => cell.startsOn === last && cell.strength === strength).map(({ code }) => code);
  return language === Language.sv ? swedish(of, shown, drawn) : english(of, shown, drawn);
}

type Of = (key: string) => string;
type Shown = (strength: string) => string[];

function swedish(of: Of, shown: Shown, { unmet, standings }: Drawn): Section[] {
  const missed = (key: string, who: string) =>
    unmet[key]?.length ? `\n\nInte mötta ${who}: ${named(unmet[key], Language.sv)}.` : '';
  const none = shown('NONE');
  return [
    [
      ReportChapter.CLAUSES,
      'Avsiktsförklaringen',
      `${shown('STRONG').length} av klausulerna visas starkt i periodens sista kvartal och ${shown('THIN').length} tunt.${none.length ? ` Inget visar ${none.join(', ')}.` : ''}`,
    ],
    [
      ReportChapter.DIALOGUE,
      'Dialog',
      `Under perioden fördes ${of('SPOKEN_WITH_MUNICIPALITY')} samtal med kommuner, ${of('SPOKEN_WITH_MARKET')} med marknaden och ${of('SPOKEN_WITH_VILLAGE')} med byalag.${missed('UNMET_MUNICIPALITY', 'kommuner')}${missed('UNMET_MARKET', 'marknadsaktörer')}${missed('UNMET_VILLAGE', 'byalag')}`,
    ],
    [
      ReportChapter.COMMITMENTS,
      'Åtaganden',
      `${of('COMMITMENTS_GIVEN')} åtaganden gavs och ${of('COMMITMENTS_KEPT')} uppfylldes. ${of('COMMITMENTS_LATE')} är försenade, och ${of('COMMITMENTS_AHEAD')} har sin slutdag inom 90 dagar.`,
    ],
    [
      ReportChapter.INDICATORS,
      'Mål och indikatorer',
      `${of('TARGETS_REACHED')} målvärden är nådda och ${of('TARGETS_AHEAD')} är det inte; ${of('TARGETS_UNMEASURED')} saknar mätvärde.${listed(standings)}`,
    ],
    [
      ReportChapter.AUTHORITIES,
      'Nationella myndigheter',
      `${of('SPOKEN_WITH_NATIONAL')} kontakter med nationella myndigheter är noterade. ${of('LETTERS_SENT')} brev har skickats och ${of('LETTERS_RECEIVED')} har kommit. Kontrollen fann ${of('FINDINGS_MADE')} avvikelser; ${of('FINDINGS_OPEN')} är öppna.`,
    ],
    [
      ReportChapter.OBSTACLES,
      'Hinder och stöd',
      `${of('OBSTACLES_STANDING')} hinder står kvar och ${of('OBSTACLES_CLEARED')} har undanröjts. ${of('SUPPORT_OVERDUE')} begäran om stöd har inte besvarats i tid.`,
    ],
    [
      ReportChapter.FUNDING,
      'Resurser',
      `För nästa år behövs ${of('SEK_NEEDED')} kronor och ${of('SEK_PLEDGED')} är utlovade. ${of('SEK_MISSING')} kronor saknas.`,
    ],
    [ReportChapter.DECISIONS, 'Beslut som önskas', 'Inga beslut begärs av styrelsen.'],
  ];
}

function english(of: Of, shown: Shown, { unmet, standings }: Drawn): Section[] {
  const missed = (key: string, who: string) =>
    unmet[key]?.length ? `\n\n${who} not met: ${named(unmet[key], Language.en)}.` : '';
  const none = shown('NONE');
  return [
    [
      ReportChapter.CLAUSES,
      'The declaration of intent',
      `${shown('STRONG').length} of the clauses are strongly shown in the last quarter of the period and ${shown('THIN').length} thinly.${none.length ? ` Nothing shows ${none.join(', ')}.` : ''}`,
    ],
    [
      ReportChapter.DIALOGUE,
      'Dialogue',
      `There were ${of('SPOKEN_WITH_MUNICIPALITY')} talks with municipalities, ${of('SPOKEN_WITH_MARKET')} with the market and ${of('SPOKEN_WITH_VILLAGE')} with villages.${missed('UNMET_MUNICIPALITY', 'Municipalities')}${missed('UNMET_MARKET', 'Market actors')}${missed('UNMET_VILLAGE', 'Villages')}`,
    ],
    [
      ReportChapter.COMMITMENTS,
      'Commitments',
      `${of('COMMITMENTS_GIVEN')} commitments were given and ${of('COMMITMENTS_KEPT')} kept. ${of('COMMITMENTS_LATE')} are late, and ${of('COMMITMENTS_AHEAD')} are due within 90 days.`,
    ],
    [
      ReportChapter.INDICATORS,
      'Goals and indicators',
      `${of('TARGETS_REACHED')} targets are reached and ${of('TARGETS_AHEAD')} are not; ${of('TARGETS_UNMEASURED')} have no reading.${listed(standings)}`,
    ],
    [
      ReportChapter.AUTHORITIES,
      'National authorities',
      `${of('SPOKEN_WITH_NATIONAL')} contacts with national authorities are noted. ${of('LETTERS_SENT')} letters were sent and ${of('LETTERS_RECEIVED')} came in. The check found ${of('FINDINGS_MADE')} deviations; ${of('FINDINGS_OPEN')} are open.`,
    ],
    [
      ReportChapter.OBSTACLES,
      'Obstacles and support',
      `${of('OBSTACLES_STANDING')} obstacles stand and ${of('OBSTACLES_CLEARED')} were cleared. ${of('SUPPORT_OVERDUE')} requests for support were not answered in time.`,
    ],
    [
      ReportChapter.FUNDING,
      'Resources',
      `For next year SEK ${of('SEK_NEEDED')} are needed and SEK ${of('SEK_PLEDGED')} pledged. SEK ${of('SEK_MISSING')} are missing.`,
    ],
    [ReportChapter.DECISIONS, 'Decisions wanted', 'No decision is asked of the board.'],
  ];
}
