import type { EntityManager } from '@mikro-orm/postgresql';
import { Organization } from '../../organization/Organization.js';
import { Language } from '../../shared/Caller.js';
import { logSecretReads } from '../../shared/changes/secretReads.js';
import type { Block, Span } from '../../shared/document/Block.js';
import type { Document, ReferenceLine } from '../../shared/document/Document.js';
import { readMarkdown } from '../../shared/document/readMarkdown.js';
import { dayOf } from '../../shared/today.js';
import { type BoardReport, BoardReportStatus } from './BoardReport.js';
import type { FrozenClauseCell, FrozenFigure } from './Frozen.js';
import { PAPER } from './paperWords.js';
import { readClauses, readFigures } from './readFigures.js';
import { ReportChapter } from './ReportChapter.js';
import { ReportMention } from './ReportMention.js';
import { reportFigures } from './reportFigures.js';
import { ReportSection } from './ReportSection.js';

/**
 * A report as paper, in the language of who asks: directives first, then its words with the figures they are about, each
 * beside that of the report before. Of a draft the figures are those of now, of a report that is handed in those it has.
 */
export async function reportDocument(em: EntityManager, language: Language, report: BoardReport): Promise<Document> {
  if (report.secrecyReaderIds !== null) await logSecretReads(em, `BoardReport:${report.id}`);
  const sections = await em.find(ReportSection, { boardReport: report }, { orderBy: { place: 'asc' } });
  const mentions = await em.find(ReportMention, { boardReport: report }, { populate: ['directive'] });
  const writer = await em.findOne(Organization, { id: report.recordedByOrganizationId });
  const figures = report.frozenFigures ?? (await readFigures(em, report));
  const clauses =
    report.status === BoardReportStatus.DRAFT ? await readClauses(em, report) : (report.frozenClauses ?? []);
  const tableOf = (chapter: ReportChapter): Block[] =>
    chapter === ReportChapter.CLAUSES ? clauseTable(clauses, language) : figureTable(chapter, figures, language);
  return {
    title: report.title,
    language,
    authors: writer ? [writer.name] : [],
    writtenAt: report.submittedAt ?? report.recordedAt,
    references: await referencesOf(report, language),
    addressee: [PAPER[language].board],
    blocks: [
      heading(1, PAPER[language].directives),
      ...inOrder(mentions).flatMap(({ directive, text }): Block[] => [
        { kind: 'PARAGRAPH', words: [{ text: directive.getEntity().text, isBold: true }] },
        ...under(readMarkdown(text), 2),
      ]),
      ...tableOf(ReportChapter.DIRECTIVES),
      ...sections.flatMap((section) => [
        heading(1, section.heading),
        ...under(readMarkdown(section.text), 1),
        ...(section.chapter === null ? [] : tableOf(section.chapter)),
      ]),
    ],
    footer: report.sha256 ? `${PAPER[language].seal}: ${report.sha256}` : PAPER[language].draft,
  };
}

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'HEADING', level, words: [{ text }] });

/** Blocks whose own headings stand below those of the report. */
const under = (blocks: Block[], by: number): Block[] =>
  blocks.map((block) =>
    block.kind === 'HEADING' ? { ...block, level: Math.min(3, block.level + by) as 1 | 2 | 3 } : block,
  );

const inOrder = (mentions: ReportMention[]) =>
  [...mentions].sort((one, other) =>
    (one.directive.getEntity().dueOn ?? '9999').localeCompare(other.directive.getEntity().dueOn ?? '9999'),
  );

async function referencesOf(report: BoardReport, language: Language): Promise<ReferenceLine[]> {
  const words = PAPER[language];
  const [treated, replaces] = [await report.treatedAt?.load(), await report.replaces?.load()];
  return [
    { label: words.period, values: [`${report.from} – ${report.until}`] },
    { label: words.status, values: [words.statuses[report.status]] },
    ...(report.submittedAt ? [{ label: words.submitted, values: [dayOf(report.submittedAt)] }] : []),
    ...(treated ? [{ label: words.treated, values: [`${treated.title}, § ${report.treatedParagraph}`] }] : []),
    ...(replaces ? [{ label: words.replaces, values: [replaces.title] }] : []),
  ];
}

function figureTable(chapter: ReportChapter, figures: readonly FrozenFigure[], language: Language): Block[] {
  const words = PAPER[language];
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const rows = figures.flatMap((figure): Span[][][] => {
    const rule = reportFigures.find(({ key }) => key === figure.key);
    if ((figure.chapter ?? rule?.chapter) !== chapter) return [];
    const name = language === Language.sv ? (figure.swedish ?? rule?.sv) : (figure.english ?? rule?.en);
    const { value, previous } = figure;
    const change = previous === null || previous === undefined ? null : value - previous;
    return [
      [name, number.format(value), previous == null ? '–' : number.format(previous), signed(change, number)].map(cell),
    ];
  });
  if (rows.length === 0) return [];
  return [{ kind: 'TABLE', head: [words.figure, words.now, words.before, words.change].map(cell), rows }];
}

const cell = (text: string | undefined): Span[] => [{ text: text ?? '' }];

function signed(change: number | null, number: Intl.NumberFormat): string {
  if (change === null) return '–';
  return change > 0 ? `+${number.format(change)}` : number.format(change).replace('-', '−');
}

function clauseTable(cells: readonly FrozenClauseCell[], language: Language): Block[] {
  const words = PAPER[language];
  const quarters = [...new Set(cells.map(({ startsOn }) => startsOn))].sort();
  const codes = [...new Set(cells.map(({ code }) => code))];
  if (codes.length === 0) return [];
  const shown = (code: string, quarter: string) => {
    const found = cells.find((one) => one.code === code && one.startsOn === quarter);
    return found ? `${words.strengths[found.strength]} (${found.records})` : '–';
  };
  return [
    {
      kind: 'TABLE',
      head: [
        words.clause,
        ...quarters.map((day) => `${words.quarter}${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`),
      ].map(cell),
      rows: codes.map((code) => [code, ...quarters.map((quarter) => shown(code, quarter))].map(cell)),
    },
  ];
}
