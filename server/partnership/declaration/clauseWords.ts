import { ClauseCode } from './ClauseCode.js';

/** What a clause says until a declaration in force words it otherwise, in both languages of the product. */
export const CLAUSE_WORDS: Record<ClauseCode, { swedish: string; english: string }> = {
  [ClauseCode.P1]: {
    swedish:
      'Partnerskapet strävar efter att ta med varje aktör som bedöms ha bredband som primärt intresse och som verkar för regional utveckling.',
    english:
      'The partnership strives to take in every actor judged to have a primary interest in broadband who works for regional development.',
  },
  [ClauseCode.A1]: {
    swedish: 'Ett partnerskap som präglas av öppenhet och ömsesidig respekt byggs upp.',
    english: 'A partnership marked by openness and mutual respect is set up.',
  },
  [ClauseCode.A2]: {
    swedish: 'Det gemensamma arbetet utgår från en regional bredbandsstrategi och syftar till att nå dess mål.',
    english: 'The joint work starts from, and aims at, a regional broadband strategy.',
  },
  [ClauseCode.A3]: {
    swedish: 'Resurser avsätts i den omfattning som ett långsiktigt gemensamt arbete kräver.',
    english: 'Enough resources are put in for long-term joint work.',
  },
  [ClauseCode.A4]: {
    swedish: 'En fortlöpande dialog förs, med kommuner, marknad och byalag som självklara parter.',
    english:
      'A continuous dialogue is started, with municipalities, the market and village associations as natural parties.',
  },
  [ClauseCode.A5]: {
    swedish: 'Huvudmännen är samstämmiga i sina löpande kontakter med nationella myndigheter.',
    english: 'Agreement prevails in the running contacts with national authorities.',
  },
  [ClauseCode.P2]: {
    swedish:
      'Koordinatorn arbetar över organisationsgränserna som en nod, med utrymme, mandat och fullt stöd från båda huvudmännen.',
    english:
      'The coordinator works across organizational borders as a node, with room, mandate and full support from both principals.',
  },
  [ClauseCode.K1]: {
    swedish: 'Koordinatorn driver marknadsanalys och inventering av behov.',
    english: 'The coordinator drives market analysis and needs inventory.',
  },
  [ClauseCode.K2]: {
    swedish: 'Koordinatorn överbryggar gränser mellan regioner och kommuner i planering och initiativ.',
    english: 'The coordinator bridges region and municipality borders in planning and initiatives.',
  },
  [ClauseCode.K3]: {
    swedish: 'Koordinatorn samlar kommuner, marknadsaktörer och byalag till gemensamma insatser och information.',
    english:
      'The coordinator gathers municipalities, market actors and village associations for joint action and information.',
  },
  [ClauseCode.K4]: {
    swedish:
      'Koordinatorn väcker ideella initiativ, gör det lättare att söka bredbandsstöd och hjälper till så att stöd kan ges.',
    english:
      'The coordinator starts non-profit initiatives, eases application procedures for broadband support and helps towards getting it.',
  },
  [ClauseCode.K5]: {
    swedish: 'Koordinatorn ger råd om robusthet, öppenhet, affärsmodeller och tekniskt utförande.',
    english: 'The coordinator advises on robustness, openness, business models and technical execution.',
  },
  [ClauseCode.R1]: {
    swedish:
      'Koordinatorn rapporterar fortlöpande till partnerskapets styrelse och följer dess synpunkter och uppdrag.',
    english:
      "The coordinator reports continuously to the partnership's board, and follows its viewpoints and directives.",
  },
};
