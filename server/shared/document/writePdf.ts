import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { type Document, PAPER_WORDS } from './Document.js';
import { pdfBlocks } from './pdfBlocks.js';

const fontFolder = join(dirname(createRequire(import.meta.url).resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const font = (name: string) => join(fontFolder, `Roboto-${name}.ttf`);
const fonts = {
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
};

/** Quiet ink for what is beside the matter; still 7 to 1 against white. */
const QUIET = '#4a5560';

/** A document as PDF: its fonts in it, its title and language told to those who read aloud. */
export async function writePdf(document: Document): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake');
  pdfmake.setFonts(fonts);
  // Nothing is fetched, and nothing read but the fonts.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder));
  return pdfmake.createPdf(definitionOf(document)).getBuffer();
}

function definitionOf(document: Document): TDocumentDefinitions {
  const { title, language, authors, writtenAt, footer } = document;
  const { tag, page, of } = PAPER_WORDS[language];
  return {
    version: '1.7',
    pageSize: 'A4',
    pageMargins: [71, 57, 71, 74],
    language: tag,
    displayTitle: true,
    info: { title, author: authors.join(', '), creator: 'Samnod', producer: 'Samnod', creationDate: writtenAt },
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.28 },
    content: [head(document), ...pdfBlocks(document.blocks)],
    footer: (current, count) => ({
      margin: [71, 22, 71, 0],
      fontSize: 8,
      color: QUIET,
      columns: [
        { text: footer, width: '*' },
        { text: `${page} ${current} ${of} ${count}`, width: 'auto', alignment: 'right' },
      ],
    }),
  };
}

/** Who writes, under what numbers, to whom, about what. */
function head({ title, authors, references, addressee }: Document): Content {
  return {
    stack: [
      { text: authors.join('\n'), bold: true, fontSize: 11, margin: [0, 0, 0, 16] },
      {
        columnGap: 16,
        columns: references.map(({ label, values }) => [
          { text: label, fontSize: 8, color: QUIET },
          { text: values.join('\n'), fontSize: 9.5 },
        ]),
        margin: [0, 0, 0, 22],
      },
      ...(addressee.length > 0 ? [{ text: addressee.join('\n'), margin: [0, 0, 0, 22] } as Content] : []),
      { text: title, bold: true, fontSize: 15, lineHeight: 1.15, margin: [0, 0, 0, 12] },
    ],
  };
}
