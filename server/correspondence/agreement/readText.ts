import { plainText } from './plainText.js';
import { type Block, readBlocks } from './readBlocks.js';
import { readRow } from './readRow.js';
import { Place, type Sentence } from './Sentence.js';
import { splitSentences } from './splitSentences.js';

const NOTE = /\[\^([^\]]+)\](?!:)/gu;
const SECTION =
  /^\s*(?:#+\s*)?(?:\*\*)?\s*(?:avsnitt|avsn\.|kapitel|kap\.|punkt)?\s*(\d{1,2}(?:\.\d{1,2})+|(?<=(?:avsnitt|kapitel|kap\.|punkt)\s*)\d{1,2})(?!\d|\s*(?:%|procent))/iu;

/** "Avsnitt 6.1 Nätinformation. Vi tillstyrker förslaget.": a paragraph that opens with its section. */
const LABEL =
  /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:(?:i |mot |angående |beträffande |vad gäller |gällande |för |på )?(?:avsnitt|kapitel|kap\.|punkt)(?:et|en)?\s)?(\d{1,2}(?:\.\d{1,2})+)(?![\d.]*\d|\s*(?:%|procent|m[dk]|mil|,\s?\d|och\s\d|samt\s\d|-\s?\d|–\s?\d))/iu;

/** A Swedish text in Markdown, or in plain lines, cut into sentences, headings, footnotes and table cells with their offsets. */
export function readText(text: string): Sentence[] {
  const plain = plainText(text);
  const sentences: Sentence[] = [];
  let heading: string | null = null;
  let section: string | null = null;
  let columns: string[] | null = null;
  let caption: string | null = null;
  readBlocks(text).forEach((block, paragraph) => {
    const base = { paragraph, heading, section, isQuotedBlock: block.isQuoted, isItem: block.isItem };
    if (block.kind === 'ROW') {
      const row = readRow(text, plain, block, columns);
      if (row.headings !== null) columns = row.headings;
      caption ??= sentences
        .filter((each) => each.place !== Place.CELL)
        .slice(-2)
        .map((each) => each.plain)
        .join(' ');
      for (const cell of row.cells) sentences.push({ ...base, ...cell, caption });
      return;
    }
    columns = caption = null;
    if (block.kind === 'HEADING') {
      heading = plain
        .slice(block.from, block.until)
        .replace(/^[\s#>]+/u, '')
        .trim();
      section =
        SECTION.exec(text.slice(block.from, block.until))?.[1] ??
        (/^\s{0,3}#{1,2}\s/u.test(text.slice(block.from, block.until)) ? null : section);
      base.heading = heading;
      base.section = section;
    }
    if (block.kind === 'PROSE') base.section = LABEL.exec(text.slice(block.from, block.until))?.[1] ?? section;
    sentences.push(
      ...sentencesOf(text, plain, block).map(({ isWithinQuote, ...each }) => ({
        ...base,
        ...each,
        isQuotedBlock: base.isQuotedBlock || isWithinQuote,
      })),
    );
  });
  return sentences;
}

type Own = Pick<
  Sentence,
  'place' | 'from' | 'until' | 'plain' | 'column' | 'row' | 'caption' | 'footnotes' | 'isQuestion'
> & { isWithinQuote: boolean };

function sentencesOf(text: string, plain: string, block: Block): Own[] {
  const lead =
    /^[\s>]*(?:#{1,6}\s+|\[\^[^\]]+\]:\s*|[-*+•]\s+|\d{1,2}[.)]\s+)?/u.exec(text.slice(block.from, block.until))?.[0]
      .length ?? 0;
  const start = block.from + lead;
  const content = plain.slice(start, block.until).replace(/\n[ >]*/g, (found) => ' '.repeat(found.length));
  const place = block.kind === 'HEADING' ? Place.HEADING : block.kind === 'FOOTNOTE' ? Place.FOOTNOTE : Place.PROSE;
  // What is said within one pair of quotation marks is quoted, however many sentences it has.
  const quotes = [...content.matchAll(/"[^"]{3,}"/gu)].map((match) => [match.index, match.index + match[0].length]);
  const spans: [number, number][] = place === Place.HEADING ? [[0, content.length]] : splitSentences(content);
  return spans.map(([from, until]) => {
    const raw = text.slice(start + from, Math.min(start + until + 8, block.until)).replace(/(?<=\])[^\]]*$/u, '');
    const footnotes = block.name === null ? [...raw.matchAll(NOTE)].map((match) => match[1] ?? '') : [block.name];
    const sentence = content.slice(from, until);
    return {
      place,
      from: start + from,
      until: start + until,
      plain: sentence,
      column: null,
      row: null,
      caption: null,
      footnotes,
      isQuestion: /\?["')]*$/u.test(sentence),
      isWithinQuote: quotes.some(([opens = 0, closes = 0]) => opens < from + 1 && until - 1 < closes),
    };
  });
}
