import iconv from 'iconv-lite';
import { describe, expect, it } from '@jest/globals';
import type { UnreadableFile } from '../../../../server/exchange/parsing/UnreadableFile.js';
import { readContactList } from '../../../../server/exchange/parsing/readContactList.js';

const utf8 = (text: string): Uint8Array => Buffer.from(text);

function refusal(bytes: Uint8Array): { code: string; line: number | null } {
  try {
    readContactList(bytes);
  } catch (error) {
    const { code, line } = error as UnreadableFile;
    return { code, line };
  }
  throw new Error('it was read');
}

describe('A file that is no contact list', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'EMPTY'],
    ['a file of blank lines', utf8('\n \n'), 'EMPTY'],
    ['prose', utf8('Hej Elin,\n\nhär kommer listan.\n'), 'NOT_A_CONTACT_LIST'],
    ['other figures', utf8('Kommun;Andel fiber 2017;Andel fiber 2019\nBerg;42;44\n'), 'NOT_A_CONTACT_LIST'],
    ['names and nothing else', utf8('Namn\nKjell Vemdal\n'), 'NOT_A_CONTACT_LIST'],
    ['JSON', utf8('[{"Namn": "Kjell Vemdal", "E-post": "kjell@example.se"}]'), 'NOT_A_CONTACT_LIST'],
    ['a workbook', Buffer.from('504b030414000600', 'hex'), 'OFFICE_FILE'],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'BINARY'],
  ])('is refused: %s', (_, bytes, code) => {
    expect(refusal(bytes).code).toBe(code);
  });

  it('says on which line a quotation mark goes wrong, and reads nothing', () => {
    const heading = 'Namn,E-post,Kommentar\nKjell Vemdal,kjell@example.se,\n';
    expect(refusal(utf8(`${heading}Lina Norrsund,lina@example.se,"hej\nOmar,,\n`))).toEqual({
      code: 'UNCLOSED_QUOTE',
      line: 3,
    });
    expect(refusal(utf8(`${heading}"Lina Norrsund,,\n"Omar Storsjö",,\n`))).toEqual({ code: 'BROKEN_QUOTE', line: 3 });
    expect(refusal(utf8(`${heading}Lina "Linn" Norrsund,,\n`))).toEqual({ code: 'BROKEN_QUOTE', line: 3 });
  });

  it('is refused with its line where encodings are mixed, rather than read as mojibake', () => {
    const rows = Buffer.concat([
      utf8('Förnamn;Efternamn;E-post\nÅsa;Öberg;\n'),
      iconv.encode('Åsa;Öberg;\n', 'win1252'),
    ]);
    expect(refusal(rows)).toEqual({ code: 'DAMAGED_TEXT', line: 3 });
  });

  it('is refused past 10 MB and past 20,000 people', () => {
    expect(refusal(Buffer.alloc(10 * 1024 * 1024 + 1, 'a')).code).toBe('TOO_LARGE');
    const people = 'Kjell Vemdal,kjell@example.se\n'.repeat(20_000);
    expect(readContactList(utf8(`Namn,E-post\n${people}`)).rows).toHaveLength(20_000);
    expect(refusal(utf8(`Namn,E-post\n${people}En Till,\n`))).toEqual({ code: 'TOO_MANY_ROWS', line: 20_002 });
  });

  it.each([
    ['commas', ','],
    ['quotation marks', '"'],
    ['line ends', '\n'],
    ['blanks', ' '],
  ])('is read or refused though it is 10 MB of %s', (_, character) => {
    try {
      readContactList(utf8(`Namn,E-post\n${character.repeat(10_000_000)}`));
    } catch (error) {
      expect(error).toMatchObject({ name: 'UnreadableFile' });
    }
  });
});
