import { type Block, paragraph } from './Block.js';
import { type Document, PAPER_WORDS } from './Document.js';
import { WordBlocks } from './WordBlocks.js';

const QUIET = '4A5560';

/** A document as a Word file that can be written on in: real headings, lists and tables, and the language of its words. */
export async function writeWord(document: Document): Promise<Buffer> {
  const docx = await import('docx');
  const { title, language, authors, footer } = document;
  const blocks = new WordBlocks(docx);
  const { tag, page, of } = PAPER_WORDS[language];
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return docx.Packer.toBuffer(
    new docx.Document({
      title,
      creator: authors.join(', '),
      lastModifiedBy: authors.join(', '),
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 22, language: { value: tag } },
            paragraph: { spacing: { after: 160, line: 276 } },
          },
          heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 240, after: 200 } } },
          heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
          heading3: { run: { size: 23, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
          heading4: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 160, after: 80 } } },
        },
      },
      numbering: { config: blocks.numbering(document.blocks) },
      sections: [
        {
          properties: { page: { margin: { top: 1134, bottom: 1134, left: 1418, right: 1418 } } },
          footers: {
            default: new docx.Footer({
              children: [
                new docx.Paragraph({
                  tabStops: [{ type: docx.TabStopType.RIGHT, position: 9070 }],
                  children: [
                    new docx.TextRun({
                      children: [footer, new docx.Tab(), `${page} `, CURRENT, ` ${of} `, TOTAL_PAGES],
                      size: 16,
                      color: QUIET,
                    }),
                  ],
                }),
              ],
            }),
          },
          children: [
            ...blocks.of(head(document)),
            new docx.Paragraph({ text: title, heading: docx.HeadingLevel.HEADING_1 }),
            ...blocks.of(document.blocks),
          ],
        },
      ],
    }),
  );
}

/** Who writes, under what numbers, to whom; the title comes after. */
function head({ authors, references, addressee }: Document): Block[] {
  return [
    { kind: 'PARAGRAPH', words: [{ text: authors.join('\n'), isBold: true }] },
    ...references.map(({ label, values }) => paragraph(`${label}: ${values.join(', ')}`)),
    ...(addressee.length > 0 ? [paragraph(...addressee)] : []),
  ];
}
