import { describe, expect, test } from '@jest/globals';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { Language } from '../../../../server/shared/Caller.js';
import type { Document } from '../../../../server/shared/document/Document.js';
import { readMarkdown } from '../../../../server/shared/document/readMarkdown.js';
import { writePdf } from '../../../../server/shared/document/writePdf.js';
import { writeWord } from '../../../../server/shared/document/writeWord.js';

const text = `Region Jämtland Härjedalen *tillstyrker* förslaget med **ändringar**.

## 4.5 Bredbandsstrategier

Drygt 73 procent av hushållen har tillgång.[^pts] Se [kartan](https://bredbandskartan.example.se).

1. Åre
2. Östersund
   - Frösön
3. Älvdalen ligger i ett annat län

| Kommun | Andel |
| ------ | ----- |
| Berg   | 61 %  |
| Ragunda | 58 % |

> Så skrev vi i fjol.

[^pts]: PTS, mobil- och bredbandskartläggning 2025,
  tabell 4.
[^aldrig]: Ingen hänvisar hit.
`;

function letter(markdown: string, language = Language.sv): Document {
  return {
    title: 'Yttrande över SOU 2025:110 Snabbare bredband i hela landet',
    language,
    authors: ['Region Jämtland Härjedalen', 'Länsstyrelsen i Jämtlands län'],
    writtenAt: new Date('2026-04-01T10:00:00Z'),
    references: [
      { label: 'Datum', values: ['2026-04-01'] },
      { label: 'Vår referens', values: ['RUN/321/2026', '602-1546-26'] },
    ],
    addressee: ['Finansdepartementet'],
    blocks: readMarkdown(markdown),
    footer: 'RUN/321/2026',
  };
}

const pagesOf = async (pdf: Uint8Array) => (await extractText(await getDocumentProxy(new Uint8Array(pdf)))).text;
const wordOf = async (buffer: Buffer) => (await mammoth.convertToHtml({ buffer })).value;

describe('a document on paper', () => {
  test('says in PDF all that it says, with å, ä and ö, and counts its pages', async () => {
    const pages = await pagesOf(await writePdf(letter(text.repeat(6))));
    expect(pages.length).toBeGreaterThan(1);
    const whole = pages.join('\n').replace(/\s+/g, ' ');
    for (const said of [
      'Länsstyrelsen i Jämtlands län',
      'Vår referens RUN/321/2026 602-1546-26',
      'Finansdepartementet',
      'Yttrande över SOU 2025:110 Snabbare bredband i hela landet',
      'Region Jämtland Härjedalen tillstyrker förslaget med ändringar.',
      '4.5 Bredbandsstrategier',
      '3. Älvdalen ligger i ett annat län',
      'Ragunda 58 %',
      'PTS, mobil- och bredbandskartläggning 2025, tabell 4.',
    ]) {
      expect(whole).toContain(said);
    }
    pages.forEach((page, at) => expect(page).toContain(`Sida ${at + 1} av ${pages.length}`));
  });

  test('tells PDF readers its title, its language and who wrote it', async () => {
    const pdf = await writePdf(letter(text));
    const proxy = await getDocumentProxy(new Uint8Array(pdf));
    const { info } = await getMeta(proxy);
    expect(info).toMatchObject({
      Title: 'Yttrande över SOU 2025:110 Snabbare bredband i hela landet',
      Author: 'Region Jämtland Härjedalen, Länsstyrelsen i Jämtlands län',
      Language: 'sv-SE',
    });
    expect((await proxy.getMarkInfo()) ?? null).toBeNull();
  });

  test('is the same PDF to the byte whenever it is made', async () => {
    expect((await writePdf(letter(text))).equals(await writePdf(letter(text)))).toBe(true);
  });

  test('is in Word made of real headings, lists, tables and links', async () => {
    const word = await wordOf(await writeWord(letter(text)));
    expect(word).toContain('<h1>Yttrande över SOU 2025:110 Snabbare bredband i hela landet</h1>');
    expect(word).toMatch(/<h2>4\.5 Bredbandsstrategier<\/h2>/);
    expect(word).toMatch(/<ol><li>Åre<\/li><li>Östersund<ul><li>Frösön<\/li><\/ul><\/li><li>Älvdalen/);
    expect(word).toMatch(/<th>.*Kommun.*<td>.*Ragunda/s);
    expect(word).toContain('<em>tillstyrker</em> förslaget med <strong>ändringar</strong>');
    expect(word).toContain('href="https://bredbandskartan.example.se"');
    expect(word).toContain('tillgång.<sup>1</sup>');
    expect(word).toContain('1  PTS, mobil- och bredbandskartläggning 2025, tabell 4.');
    expect(word).toContain('Vår referens: RUN/321/2026, 602-1546-26');
  });

  test('says nothing that hides in HTML, and leads nowhere that runs', async () => {
    const blocks = readMarkdown('<script>x</script> [här](javascript:alert(1)) ![bild](http://example.org/a.png)');
    expect(JSON.stringify(blocks)).not.toContain('"address":"javascript');
    expect(blocks).toHaveLength(1);
    expect(JSON.stringify(blocks)).toContain('<script>');
  });

  test('keeps a note that nobody points at, and a mark that points at no note', () => {
    const blocks = readMarkdown('Se not[^x].\n\n[^y]: Kvar.');
    expect(blocks).toEqual([
      { kind: 'PARAGRAPH', words: [{ text: 'Se not[^x].' }] },
      { kind: 'NOTE', mark: '1', words: [{ text: 'Kvar.' }] },
    ]);
  });

  test('counts its pages in English for those who read English', async () => {
    expect((await pagesOf(await writePdf(letter('Hello.', Language.en))))[0]).toContain('Page 1 of 1');
  });
});
