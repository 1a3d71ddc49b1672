import { plainText } from './plainText.js';
import { type Block, readBlocks } from './readBlocks.js';
import { readRow } from './readRow.js';
import { Place, type Sentence } from './Sentence.js';
import { splitSentences } from './splitSentences.js';

const NOTE = /\[\^([^\]]+)\](?!:)/gu;
const SECTION =
  /^\s*(?:#+\s*)?(?:\*\*)?\s*(?:avsnitt|avsn\.|kapitel|kap\.|punkt)?\s*(\d{1,2}(?:\.\d{1,2})+|(?<=(?:avsnitt|kapitel|kap\.|punkt)\s*)\d{1,2})(?!\d|\s*(?:%|procent))/iu;

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
    sentences.push(...sentencesOf(text, plain, block).map((each) => ({ ...base, ...each })));
  });
  return sentences;
}

type Own = Pick<
  Sentence,
  'place' | 'from' | 'until' | 'plain' | 'column' | 'row' | 'caption' | 'footnotes' | 'isQuestion'
>;

function sentencesOf(text: string, plain: string, block: Block): Own[] {
  const lead =
    /^[\s>]*(?:#{1,6}\s+|\[\^[^\]]+\]:\s*|[-*+•]\s+|\d{1,2}[.)]\s+)?/u.exec(text.slice(block.from, block.until))?.[0]
      .length ?? 0;
  const start = block.from + lead;
  const content = plain.slice(start, block.until).replace(/\n[ >]*/g, (found) => ' '.repeat(found.length));
  const place = block.kind === 'HEADING' ? Place.HEADING : block.kind === 'FOOTNOTE' ? Place.FOOTNOTE : Place.PROSE;
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
    };
  });
}
