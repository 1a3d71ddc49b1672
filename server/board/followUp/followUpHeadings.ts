import type { Sentence } from '../../shared/Refusal.js';
import { FollowUpKind } from './FollowUp.js';

/** The headings under which PTS asks how the year went, in their order. */
const OF_PTS: Sentence[] = [
  { sv: 'Resurser, bemanning, organisatorisk placering och finansiering', en: 'Resources, staff, place and funding' },
  { sv: 'Tidsfördelning per uppgift', en: 'Time by task' },
  { sv: 'Samverkan i länet', en: 'Co-operation in the county' },
  { sv: 'Samverkan med marknadsaktörer', en: 'Co-operation with the market' },
  { sv: 'Samverkan mellan regioner och över länsgränser', en: 'Co-operation between regions and across counties' },
  { sv: 'Stöd till kommuner', en: 'Support to municipalities' },
  { sv: 'Byanät', en: 'Village networks' },
  { sv: 'Kartläggning', en: 'Mapping' },
  { sv: 'Kvalitetssäkring och prioriteringar', en: 'Quality assurance and priorities' },
  { sv: 'Hinder och utmaningar', en: 'Obstacles and challenges' },
  { sv: 'Bidrag till målen', en: 'Contribution to the goals' },
  { sv: 'Goda exempel', en: 'Good examples' },
  { sv: 'Plan för nästa år', en: 'Plan for next year' },
];

/** What a county administrative board accounts for. */
const OF_COUNTY_BOARD: Sentence[] = [
  { sv: 'Strategier', en: 'Strategies' },
  { sv: 'Stöd', en: 'Support' },
  { sv: 'Samverkan', en: 'Co-operation' },
  { sv: 'Koordinator', en: 'Coordinator' },
  { sv: 'Stimulans av efterfrågan', en: 'Stimulating demand' },
  { sv: 'Kartläggning', en: 'Mapping' },
];

/** The headings of a follow-up; the first is number 1. */
export const HEADINGS: Record<FollowUpKind, Sentence[]> = {
  [FollowUpKind.PTS]: OF_PTS,
  [FollowUpKind.COUNTY_BOARD]: OF_COUNTY_BOARD,
};
