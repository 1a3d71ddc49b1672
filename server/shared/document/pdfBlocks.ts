import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Block, Span } from './Block.js';

const HEADING_SIZE = { 1: 13, 2: 11.5, 3: 10.5 };
const RULE = '#8a949e';

/** Blocks as the maker of PDF wants them. */
export function pdfBlocks(blocks: readonly Block[]): Content[] {
  return blocks.map(pdfBlock);
}

function pdfBlock(block: Block): Content {
  switch (block.kind) {
    case 'HEADING':
      return {
        text: pdfWords(block.words),
        bold: true,
        fontSize: HEADING_SIZE[block.level],
        margin: [0, 8, 0, 4],
        headlineLevel: block.level,
      };
    case 'PARAGRAPH':
      return { text: pdfWords(block.words), margin: [0, 0, 0, 8] };
    case 'QUOTE':
      return { stack: pdfBlocks(block.blocks), margin: [18, 0, 18, 0], italics: true };
    case 'NOTE':
      return { text: [{ text: `${block.mark}  ` }, ...pdfWords(block.words)], fontSize: 8.5, margin: [0, 0, 0, 3] };
    case 'LIST':
      return { stack: block.items.map((item, at) => pdfItem(block.start, item, at)), margin: [0, 0, 0, 4] };
    case 'TABLE':
      return pdfTable(block.head, block.rows);
  }
}

/** The mark is written before what it marks: a list of the maker's own puts it after, and so it is read aloud. */
function pdfItem(start: number | null, item: Block[], at: number): Content {
  return {
    columns: [
      { text: start === null ? '•' : `${start + at}.`, width: 20, alignment: 'right' },
      { stack: pdfBlocks(item), width: '*' },
    ],
    columnGap: 6,
  };
}

function pdfTable(head: Span[][], rows: Span[][][]): Content {
  const cell = (words: Span[], isHead: boolean): TableCell => ({ text: pdfWords(words), bold: isHead });
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: head.map(() => 'auto'),
      body: [head, ...rows].map((row, at) => row.map((words) => cell(words, at === 0))),
    },
    layout: { hLineColor: () => RULE, vLineWidth: () => 0, hLineWidth: () => 0.5 },
    fontSize: 9.5,
    margin: [0, 2, 0, 12],
  };
}

const pdfWords = (words: Span[]): Content[] =>
  words.map(({ text, isBold, isItalic, isRaised, address }) => ({
    text,
    ...(isBold && { bold: true }),
    ...(isItalic && { italics: true }),
    ...(isRaised && { sup: true }),
    ...(address !== undefined && { link: address, decoration: 'underline' as const }),
  }));
