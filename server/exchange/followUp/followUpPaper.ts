import { Language } from '../../shared/Caller.js';
import { numbersIn } from '../../shared/locales.js';
import type { Block, Span } from '../../shared/document/Block.js';
import type { Document } from '../../shared/document/Document.js';
import { readMarkdown } from '../../shared/document/readMarkdown.js';
import type { Sheet } from '../writeWorkbook.js';

/** A follow-up in the words of the API. */
export const FOLLOW_UP_QUERY = `query FollowUpPaper($id: ID!) {
  followUp(id: $id) {
    kind year handedInOn recordedAt
    recordedByOrganization { name }
    sections { place heading text }
    figures { section swedish english unit value }
    phases { phase since evidence municipality { name municipalityCode } }
  }
}`;

export interface FollowUpAnswer {
  followUp: {
    kind: 'PTS' | 'COUNTY_BOARD';
    year: number;
    handedInOn: string | null;
    recordedAt: string;
    recordedByOrganization: { name: string } | null;
    sections: { place: number; heading: string; text: string }[];
    figures: { section: number; swedish: string; english: string; unit: string; value: number }[];
    phases: {
      phase: string;
      since: string;
      evidence: string;
      municipality: { name: string; municipalityCode: string | null } | null;
    }[];
  } | null;
}

export type FollowUpRead = NonNullable<FollowUpAnswer['followUp']>;

const LETTERS: Record<string, string> = { UNAWARE: 'a', AWARE: 'b', DECIDED: 'c', ACTIVE: 'd', UNMAPPED: 'e' };
/** The heading that the municipalities' phases stand under. */
const MUNICIPALITIES = 6;

type Word =
  | 'pts'
  | 'countyBoard'
  | 'figure'
  | 'value'
  | 'unit'
  | 'municipality'
  | 'code'
  | 'phase'
  | 'since'
  | 'evidence'
  | 'heading'
  | 'text'
  | 'figures'
  | 'phases'
  | 'words'
  | 'state'
  | 'draft';
const WORDS: Record<Language, Record<Word, string>> = {
  sv: {
    pts: 'Uppföljning till PTS',
    countyBoard: 'Länsstyrelsens uppföljning',
    figure: 'Uppgift',
    value: 'Värde',
    unit: 'Enhet',
    municipality: 'Kommun',
    code: 'Kod',
    phase: 'Fas',
    since: 'Sedan',
    evidence: 'Belägg',
    heading: 'Rubrik',
    text: 'Text',
    figures: 'Uppgifter',
    phases: 'Kommuner',
    words: 'Texter',
    state: 'Inlämnad',
    draft: 'Utkast',
  },
  en: {
    pts: 'Follow-up to PTS',
    countyBoard: "The county administrative board's follow-up",
    figure: 'Figure',
    value: 'Value',
    unit: 'Unit',
    municipality: 'Municipality',
    code: 'Code',
    phase: 'Phase',
    since: 'Since',
    evidence: 'Evidence',
    heading: 'Heading',
    text: 'Text',
    figures: 'Figures',
    phases: 'Municipalities',
    words: 'Texts',
    state: 'Handed in',
    draft: 'Draft',
  },
};
const UNITS: Record<string, Record<Language, string>> = {
  NUMBER: { sv: 'antal', en: 'number' },
  HOURS: { sv: 'timmar', en: 'hours' },
  KRONOR: { sv: 'kronor', en: 'kronor' },
  POSTS: { sv: 'heltidstjänster', en: 'full-time posts' },
};

export const followUpTitle = ({ kind, year }: FollowUpRead, language: Language) =>
  `${WORDS[language][kind === 'PTS' ? 'pts' : 'countyBoard']} ${year}`;

const cell = (text: string): Span[] => [{ text }];
const rounded = (value: number) => Math.round(value * 10) / 10;

/** A follow-up on paper: under each heading its words, and what the records say. */
export function followUpDocument(followUp: FollowUpRead, language: Language): Document {
  const words = WORDS[language];
  const number = numbersIn(language);
  const title = followUpTitle(followUp, language);
  const under = ({ place, heading, text }: FollowUpRead['sections'][number]): Block[] => {
    const figures = followUp.figures.filter(({ section }) => section === place);
    return [
      { kind: 'HEADING', level: 1, words: [{ text: `${place}. ${heading}` }] },
      ...readMarkdown(text),
      ...(figures.length > 0
        ? [
            table(
              [words.figure, words.value, words.unit],
              figures.map((one) => [
                language === Language.sv ? one.swedish : one.english,
                number.format(one.value),
                UNITS[one.unit]![language],
              ]),
            ),
          ]
        : []),
      ...(place === MUNICIPALITIES && followUp.kind === 'PTS' && followUp.phases.length > 0
        ? [
            table(
              [words.municipality, words.phase, words.since, words.evidence],
              phaseRows(followUp).map(([name, , ...rest]) => [name!, ...rest]),
            ),
          ]
        : []),
    ];
  };
  return {
    title,
    language,
    authors: [followUp.recordedByOrganization?.name ?? ''],
    writtenAt: new Date(followUp.recordedAt),
    references: [{ label: words.state, values: [followUp.handedInOn ?? words.draft] }],
    addressee: [],
    blocks: followUp.sections.flatMap(under),
    footer: title,
  };
}

const table = (head: string[], rows: string[][]): Block => ({
  kind: 'TABLE',
  head: head.map(cell),
  rows: rows.map((row) => row.map(cell)),
});

const phaseRows = ({ phases }: FollowUpRead) =>
  phases.map(({ phase, since, evidence, municipality }) => [
    municipality?.name ?? '–',
    municipality?.municipalityCode ?? '',
    LETTERS[phase]!,
    since,
    evidence,
  ]);

/** A follow-up as sheets: its figures, the municipalities' phases, and its words. */
export function followUpSheets(followUp: FollowUpRead, language: Language): Sheet[] {
  const words = WORDS[language];
  const headingOf = new Map(followUp.sections.map(({ place, heading }) => [place, `${place}. ${heading}`]));
  return [
    {
      name: words.figures,
      head: [
        [words.heading, 40],
        [words.figure, 52],
        [words.value, 12],
        [words.unit, 16],
      ],
      rows: followUp.figures.map((one) => [
        headingOf.get(one.section) ?? '',
        language === Language.sv ? one.swedish : one.english,
        rounded(one.value),
        UNITS[one.unit]![language],
      ]),
    },
    {
      name: words.phases,
      head: [
        [words.municipality, 24],
        [words.code, 8],
        [words.phase, 6],
        [words.since, 12],
        [words.evidence, 70],
      ],
      rows: phaseRows(followUp),
    },
    {
      name: words.words,
      head: [
        [words.heading, 40],
        [words.text, 100],
      ],
      rows: followUp.sections.map(({ place, heading, text }) => [`${place}. ${heading}`, text]),
    },
  ];
}
