import { Language } from '../../shared/Caller.js';
import { type Directive, DirectiveStatus } from '../meeting/Directive.js';
import type { FrozenFigure } from './BoardReport.js';

const STANDS: Record<DirectiveStatus, { sv: string; en: string }> = {
  RECEIVED: { sv: 'Uppdraget är mottaget och ännu inte bekräftat.', en: 'Received, and not confirmed yet.' },
  CONFIRMED: { sv: 'Uppdraget är bekräftat. Arbetet har inte börjat.', en: 'Confirmed. Work has not begun.' },
  IN_PROGRESS: { sv: 'Arbetet pågår.', en: 'Work is under way.' },
  CARRIED_OUT: { sv: 'Uppdraget är utfört.', en: 'Carried out.' },
  RETURNED: { sv: 'Uppdraget är återlämnat.', en: 'Returned.' },
};

/** The first words on a directive, to be written on by a person. */
export function directiveWords({ status, dueOn }: Directive, language: Language): string {
  const due = dueOn && (language === Language.sv ? ` Ska vara utfört ${dueOn}.` : ` Due on ${dueOn}.`);
  return `${STANDS[status][language]}${due ?? ''}`;
}

/** Headings and first words of a report's sections, from its figures. */
export function sectionsOf(figures: readonly FrozenFigure[], language: Language): [heading: string, text: string][] {
  const of = (key: string) =>
    (figures.find((figure) => figure.key === key)?.value ?? 0).toLocaleString(
      language === Language.sv ? 'sv-SE' : 'en-GB',
    );
  return language === Language.sv
    ? [
        [
          'Dialog',
          `Under perioden fördes ${of('SPOKEN_WITH_MUNICIPALITY')} samtal med kommuner, ${of('SPOKEN_WITH_MARKET')} med marknaden och ${of('SPOKEN_WITH_VILLAGE')} med byalag.`,
        ],
        [
          'Åtaganden',
          `${of('COMMITMENTS_GIVEN')} åtaganden gavs och ${of('COMMITMENTS_KEPT')} uppfylldes. ${of('COMMITMENTS_LATE')} är försenade.`,
        ],
        ['Nationella myndigheter', `${of('SPOKEN_WITH_NATIONAL')} kontakter med nationella myndigheter är noterade.`],
        [
          'Hinder och stöd',
          `${of('OBSTACLES_STANDING')} hinder står kvar. ${of('SUPPORT_OVERDUE')} begäran om stöd har inte besvarats i tid.`,
        ],
        ['Resurser', `För nästa år saknas ${of('SEK_MISSING')} kronor mot behoven.`],
        ['Beslut som önskas', 'Inga beslut begärs av styrelsen.'],
      ]
    : [
        [
          'Dialogue',
          `There were ${of('SPOKEN_WITH_MUNICIPALITY')} conversations with municipalities, ${of('SPOKEN_WITH_MARKET')} with the market and ${of('SPOKEN_WITH_VILLAGE')} with villages.`,
        ],
        [
          'Commitments',
          `${of('COMMITMENTS_GIVEN')} commitments were given and ${of('COMMITMENTS_KEPT')} kept. ${of('COMMITMENTS_LATE')} are late.`,
        ],
        ['National authorities', `${of('SPOKEN_WITH_NATIONAL')} contacts with national authorities are noted.`],
        [
          'Obstacles and support',
          `${of('OBSTACLES_STANDING')} obstacles stand. ${of('SUPPORT_OVERDUE')} requests for support were not answered in time.`,
        ],
        ['Resources', `For next year SEK ${of('SEK_MISSING')} are missing against the needs.`],
        ['Decisions wanted', 'No decision is asked of the board.'],
      ];
}
