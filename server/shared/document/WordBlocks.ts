import type * as Docx from 'docx';
import type { INumberingOptions, ParagraphChild } from 'docx';
import type { Block, Span } from './Block.js';

type List = Block & { kind: 'LIST' };

/** The title of the document is the first heading; its own begin below that. */
const HEADINGS = { 1: 'Heading2', 2: 'Heading3', 3: 'Heading4' } as const;
const INDENT = 360;

/** Blocks as the maker of Word files wants them. */
export class WordBlocks {
  private lists = new Map<List, string>();

  constructor(private readonly docx: typeof Docx) {}

  /** Every numbered list counts for itself, from its own first number. */
  numbering(blocks: readonly Block[]): INumberingOptions['config'] {
    const lists = numberedIn(blocks);
    this.lists = new Map(lists.map((list, at) => [list, `numbered-${at + 1}`]));
    return lists.map((list) => ({
      reference: this.lists.get(list)!,
      levels: [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => ({
        level,
        format: this.docx.LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        start: list.start!,
        style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
      })),
    }));
  }

  of(blocks: readonly Block[], depth = 0): (Docx.Paragraph | Docx.Table)[] {
    return blocks.flatMap((block) => this.block(block, depth));
  }

  words(words: readonly Span[]): ParagraphChild[] {
    return words.flatMap((span): ParagraphChild[] => {
      const runs = this.runs(span);
      const { address } = span;
      return address === undefined ? runs : [new this.docx.ExternalHyperlink({ link: address, children: runs })];
    });
  }

  /** One for each line. */
  private runs({ text, isBold, isItalic, isRaised, address }: Span): Docx.TextRun[] {
    return text.split('\n').map(
      (line, at) =>
        new this.docx.TextRun({
          text: line,
          ...(at > 0 && { break: 1 }),
          ...(isBold && { bold: true }),
          ...(isItalic && { italics: true }),
          ...(isRaised && { superScript: true }),
          ...(address !== undefined && { style: 'Hyperlink' }),
        }),
    );
  }

  private block(block: Block, depth: number): (Docx.Paragraph | Docx.Table)[] {
    const { Paragraph } = this.docx;
    switch (block.kind) {
      case 'HEADING':
        return [new Paragraph({ heading: HEADINGS[block.level], children: this.words(block.words) })];
      case 'PARAGRAPH':
        return [new Paragraph({ indent: { left: INDENT * depth }, children: this.words(block.words) })];
      case 'QUOTE':
        return this.of(block.blocks, depth + 1);
      case 'NOTE':
        return [
          new Paragraph({
            spacing: { after: 40 },
            children: this.words([{ text: `${block.mark}  ` }, ...block.words]),
          }),
        ];
      case 'LIST':
        return block.items.flatMap((item) => this.item(block, item, depth));
      case 'TABLE':
        return [this.table(block.head, block.rows)];
    }
  }

  /** The first paragraph of an item bears its mark; what follows stands under it. */
  private item(list: List, [first, ...rest]: Block[], depth: number): (Docx.Paragraph | Docx.Table)[] {
    const reference = this.lists.get(list);
    const mark = reference === undefined ? { bullet: { level: depth } } : { numbering: { reference, level: depth } };
    const words = first?.kind === 'PARAGRAPH' ? first.words : [];
    return [
      new this.docx.Paragraph({ ...mark, spacing: { after: 60 }, children: this.words(words) }),
      ...this.of(first && first.kind !== 'PARAGRAPH' ? [first, ...rest] : rest, depth + 1),
    ];
  }

  private table(head: Span[][], rows: Span[][][]): Docx.Table {
    const { Paragraph, Table, TableCell, TableRow } = this.docx;
    return new Table({
      width: { size: 100, type: 'pct' },
      rows: [head, ...rows].map(
        (row, at) =>
          new TableRow({
            ...(at === 0 && { tableHeader: true }),
            cantSplit: true,
            children: row.map(
              (words) =>
                new TableCell({
                  margins: { left: 80, right: 80 },
                  children: [
                    new Paragraph({
                      spacing: { before: 40, after: 40 },
                      children: this.words(at === 0 ? words.map((span) => ({ ...span, isBold: true })) : words),
                    }),
                  ],
                }),
            ),
          }),
      ),
    });
  }
}

function numberedIn(blocks: readonly Block[]): List[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'QUOTE') return numberedIn(block.blocks);
    if (block.kind !== 'LIST') return [];
    return [...(block.start === null ? [] : [block]), ...block.items.flatMap(numberedIn)];
  });
}
