import iconv from 'iconv-lite';
import { describe, expect, it } from '@jest/globals';
import { readVCards } from '../../../../server/exchange/parsing/readVCards.js';

/** Lines as a file of cards has them. */
function file(...lines: string[]): Uint8Array {
  return Buffer.from(lines.join('\r\n') + '\r\n');
}

const card = (version: string, ...lines: string[]): string[] => [
  'BEGIN:VCARD',
  `VERSION:${version}`,
  ...lines,
  'END:VCARD',
];

describe('A vCard', () => {
  it('is read in version 3.0, as macOS and iCloud write it', () => {
    const bytes = file(
      ...card(
        '3.0',
        'PRODID:-//Apple Inc.//macOS 15.0//EN',
        'N:Fjällström;Elin;Maria;;',
        'FN:Elin Fjällström',
        'ORG:Region Jämtland Härjedalen;Regional utveck',
        ' ling',
        'TITLE:Bredbandskoordinator\\, länet',
        'EMAIL;type=INTERNET;type=HOME:elin@example.org',
        'item1.EMAIL;type=INTERNET;type=pref:Elin@Example.se',
        'item1.X-ABLabel:_$!<Work>!$_',
        'TEL;type=WORK;type=FAX:063-14 75 01',
        'TEL;type=WORK;type=VOICE:063-14 75 00',
        'TEL;type=CELL;type=VOICE;type=pref:070-174 06 01',
        'NOTE:Rad 1\\nRad 2\\, med komma\\; och semikolon',
        'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEA',
        ' AAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3Nw',
      ),
    );
    expect(readVCards(bytes)).toEqual({
      encoding: 'UTF-8',
      problems: [],
      rows: [
        {
          row: 1,
          line: 1,
          givenName: 'Elin Maria',
          familyName: 'Fjällström',
          email: 'elin@example.se',
          otherEmails: ['elin@example.org'],
          phone: '070-174 06 01',
          otherPhones: ['063-14 75 00'],
          organizationName: 'Region Jämtland Härjedalen',
          title: 'Bredbandskoordinator, länet',
          notes: 'Rad 1\nRad 2, med komma; och semikolon',
        },
      ],
    });
  });

  it('is read in version 4.0, with telephones as addresses and the name only whole', () => {
    const bytes = file(
      ...card(
        '4.0',
        'KIND:individual',
        'FN:Nils-Erik von Marklund',
        'ORG;SORT-AS="Lansstyrelsen":Länsstyrelsen i Jämtlands län;Landsbygdsenheten',
        'ROLE:Handläggare',
        'EMAIL;TYPE=home:n@example.org',
        'EMAIL;TYPE=work;PREF=1:nils-erik@example.se',
        'TEL;VALUE=uri;TYPE="voice,work":tel:+46-10-225-30-00;ext=12',
      ),
    );
    expect(readVCards(bytes)).toMatchObject({
      problems: [],
      rows: [
        {
          givenName: 'Nils-Erik',
          familyName: 'von Marklund',
          email: 'nils-erik@example.se',
          otherEmails: ['n@example.org'],
          phone: '+46-10-225-30-00',
          organizationName: 'Länsstyrelsen i Jämtlands län',
          title: 'Handläggare',
        },
      ],
    });
  });

  it('is read in version 2.1, as Outlook for Windows writes it', () => {
    const lines = card(
      '2.1',
      'N;LANGUAGE=sv;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:S=F6rviken;Mona',
      'FN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Mona S=F6rviken',
      'ORG:Ragunda kommun, samhälle;Plan',
      'TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Utveckl=',
      'ingsledare =C3=A5r 1',
      'TEL;WORK;FAX:0696-68 20 99',
      'TEL;WORK;VOICE:0696-68 20 00',
      'TEL;CELL;VOICE:070-174 06 05',
      'EMAIL;PREF;INTERNET:mona@example.org',
      'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
      ' /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8S',
      '',
      'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Rad 1=0D=0A=',
      'Rad 2, sist',
    );
    expect(readVCards(iconv.encode(lines.join('\r\n'), 'win1252'))).toMatchObject({
      encoding: 'WINDOWS-1252',
      problems: [],
      rows: [
        {
          givenName: 'Mona',
          familyName: 'Sörviken',
          organizationName: 'Ragunda kommun, samhälle',
          title: 'Utvecklingsledare år 1',
          phone: '070-174 06 05',
          otherPhones: ['0696-68 20 00'],
          email: 'mona@example.org',
          notes: 'Rad 1\nRad 2, sist',
        },
      ],
    });
  });

  it('that is broken does not take the others of its file with it', () => {
    const bytes = file(
      ...card('3.0', 'N:Vemdal;Kjell;;;', 'EMAIL:kjell@example.org'),
      ...card('3.0', 'N:Norrsund;Lina;;;', 'EMAIL;TYPE="work:lina@example.se', 'här saknas kolon'),
      'en rad som inte hör till något kort',
      ...card('3.0', 'FN:Info', 'EMAIL:info@example'),
      ...card('5.0', 'FN:Omar Storsjö'),
      ...card('4.0', 'KIND:org', 'FN:Glöte byalag'),
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Avbruten;Kort;;;',
      ...card('3.0', 'N:Hallviken;Anders;;;'),
    );
    const { rows, problems } = readVCards(bytes);
    expect(rows.map(({ row, line, familyName }) => [row, line, familyName])).toEqual([
      [1, 1, 'Vemdal'],
      [7, 30, 'Hallviken'],
    ]);
    expect(problems).toEqual([
      { row: 2, line: 9, column: 'EMAIL', code: 'UNREADABLE_PROPERTY', value: 'EMAIL;TYPE="work:lina@example.se' },
      { row: 2, line: 10, column: null, code: 'UNREADABLE_PROPERTY', value: 'här saknas kolon' },
      { row: 2, line: 12, column: null, code: 'OUTSIDE_CARD', value: 'en rad som inte hör till något kort' },
      { row: 3, line: 13, column: 'N', code: 'MISSING_NAME' },
      { row: 3, line: 13, column: 'EMAIL', code: 'INVALID_EMAIL', value: 'info@example' },
      { row: 4, line: 18, column: null, code: 'UNSUPPORTED_VERSION', value: '5.0' },
      { row: 5, line: 22, column: null, code: 'NOT_A_PERSON', value: 'Glöte byalag' },
      { row: 6, line: 27, column: null, code: 'UNCLOSED_CARD' },
    ]);
  });

  it('of 25 MB made to keep the reader busy is read or refused', () => {
    const begin = 'BEGIN:VCARD\nVERSION:3.0\nN:A;B\n';
    for (const line of [
      `N${';a=b'.repeat(6_000_000)}:x`,
      `NOTE:${','.repeat(24_000_000)}`,
      'TEL:0123456\n'.repeat(900_000),
    ]) {
      expect(readVCards(Buffer.from(`${begin}${line}\nEND:VCARD\n`)).rows).toEqual([]);
    }
  });

  it.each([
    ['nothing', '', 'EMPTY'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'NOT_A_VCARD'],
    ['a contact list', 'Namn;E-post\nKjell Vemdal;kjell@example.se\n', 'NOT_A_VCARD'],
    ['more than 20,000 cards', 'BEGIN:VCARD\nEND:VCARD\n'.repeat(20_001), 'TOO_MANY_ROWS'],
  ])('is not %s', (_, text, code) => {
    expect(() => readVCards(Buffer.from(text))).toThrow(expect.objectContaining({ name: 'UnreadableFile', code }));
  });
});
