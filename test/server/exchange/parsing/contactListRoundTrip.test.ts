import iconv from 'iconv-lite';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import type { ContactRow } from '../../../../server/exchange/parsing/ContactRow.js';
import { readContactList } from '../../../../server/exchange/parsing/readContactList.js';
import { readVCards } from '../../../../server/exchange/parsing/readVCards.js';

type Person = Omit<ContactRow, 'row' | 'line' | 'otherEmails' | 'otherPhones' | 'municipality'>;

/** How one program writes contact lists. */
interface Dialect {
  headings: Record<keyof Person, string>;
  delimiter: string;
  newline: string;
  quotesAll: boolean;
  encode: (text: string) => Uint8Array;
}

const letters = [...'abcdefghijklmnopqrstuvwxyzåäöéüÅÄÖ'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const phrase = fc
  .array(
    fc.oneof(word, fc.constantFrom('"', ',', ';', '|', "d'Arc", '– 5 %', '&', '(ny)', '=1+1', 'C:\\kartor', ':')),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' '));
const notes = fc.array(phrase, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const ascii = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 1,
  maxLength: 10,
});

const person: fc.Arbitrary<Person> = fc.record(
  {
    givenName: word,
    familyName: word,
    email: fc.tuple(ascii, ascii).map(([local, domain]) => `${local}@${domain}.example.se`),
    phone: fc.integer({ min: 100, max: 999_999_999 }).map((number) => `+46 ${number}`),
    organizationName: phrase,
    organizationNumber: fc.constantFrom('212000-2452', '556036-0793'),
    title: phrase,
    notes,
  },
  { requiredKeys: ['givenName', 'familyName'] },
);

const headingSets: Dialect['headings'][] = [
  {
    givenName: 'Förnamn',
    familyName: 'Efternamn',
    email: 'E-postadress',
    phone: 'Mobiltelefon',
    organizationName: 'Företag',
    organizationNumber: 'Organisationsnummer',
    title: 'Befattning',
    notes: 'Anteckningar',
  },
  {
    givenName: 'First Name',
    familyName: 'Last Name',
    email: 'E-mail Address',
    phone: 'Business Phone',
    organizationName: 'Company',
    organizationNumber: 'Organization Number',
    title: 'Job Title',
    notes: 'Notes',
  },
  {
    givenName: 'First Name',
    familyName: 'Last Name',
    email: 'E-mail 1 - Value',
    phone: 'Phone 1 - Value',
    organizationName: 'Organization Name',
    organizationNumber: 'Org.nr',
    title: 'Organization Title',
    notes: 'Notes',
  },
  {
    givenName: 'Given Name',
    familyName: 'Family Name',
    email: 'E-mail 1 - Value',
    phone: 'Phone 1 - Value',
    organizationName: 'Organization 1 - Name',
    organizationNumber: 'Orgnr',
    title: 'Organization 1 - Title',
    notes: 'Notes',
  },
];

const dialect: fc.Arbitrary<Dialect> = fc.record({
  headings: fc.constantFrom(...headingSets),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  quotesAll: fc.boolean(),
  encode: fc.constantFrom<Dialect['encode'][]>(
    (text) => Buffer.from(text),
    (text) => Buffer.from(`\uFEFF${text}`),
    (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    (text) => iconv.encode(text, 'win1252'),
  ),
});

function write(
  people: Person[],
  order: (keyof Person)[],
  { headings, delimiter, newline, quotesAll, encode }: Dialect,
): Uint8Array {
  const cell = (text: string): string => {
    const needsQuotes = quotesAll || text.includes(delimiter) || /["\r\n]/.test(text);
    return needsQuotes ? `"${text.replaceAll('"', '""').replaceAll('\n', newline)}"` : text;
  };
  const rows = [order.map((field) => headings[field]), ...people.map((one) => order.map((field) => one[field] ?? ''))];
  return encode(rows.map((cells) => cells.map(cell).join(delimiter) + newline).join(''));
}

function withoutPlace({ row: _, line: __, otherEmails, otherPhones, ...rest }: ContactRow): Person {
  expect([otherEmails, otherPhones]).toEqual([[], []]);
  return rest;
}

describe('What is written is read back the same', () => {
  it('as a contact list of any program, its columns in any order', () => {
    const order = fc.shuffledSubarray(Object.keys(headingSets[0]!) as (keyof Person)[], { minLength: 8 });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), order, dialect, (people, columns, how) => {
        const list = readContactList(write(people, columns, how));
        expect(list.problems).toEqual([]);
        expect(list.delimiter).toBe(how.delimiter);
        expect(list.rows.map(withoutPlace)).toEqual(people);
        expect(list.rows.map(({ row }) => row)).toEqual(people.map((_, index) => index + 2));
      }),
      { numRuns: 500 },
    );
  });

  it('as vCards of version 3.0 and 4.0, folded or not', () => {
    const escape = (text = ''): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
    const property = (name: string, text?: string): string[] => (text === undefined ? [] : [`${name}:${escape(text)}`]);
    const card = (one: Person, version: string): string[] => [
      'BEGIN:VCARD',
      `VERSION:${version}`,
      `N:${escape(one.familyName)};${escape(one.givenName)};;;`,
      ...property('FN', `${one.givenName} ${one.familyName}`),
      ...property('EMAIL', one.email),
      ...property('TEL;TYPE=cell', one.phone),
      ...property('ORG', one.organizationName),
      ...property('TITLE', one.title),
      ...property('NOTE', one.notes),
      'END:VCARD',
    ];
    const fold = (line: string, width: number): string => line.match(new RegExp(`.{1,${width}}`, 'gu'))!.join('\r\n ');
    const version = fc.constantFrom('3.0', '4.0');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(person, version), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 20, max: 200 }),
        (people, width) => {
          const text = people.flatMap(([one, its]) => card(one, its)).map((line) => `${fold(line, width)}\r\n`);
          const list = readVCards(Buffer.from(text.join('')));
          expect(list.problems).toEqual([]);
          expect(list.rows.map(withoutPlace)).toEqual(people.map(([{ organizationNumber: _, ...one }]) => one));
        },
      ),
      { numRuns: 500 },
    );
  });
});
