import fc from 'fast-check';
import { describe, expect, it, jest } from '@jest/globals';
import type { ContactRow } from '../../../../server/exchange/parsing/ContactRow.js';
import type { EmailMessage } from '../../../../server/exchange/parsing/EmailMessage.js';
import { type RowProblem, rowProblemSentences } from '../../../../server/exchange/parsing/RowProblem.js';
import { UnreadableFile } from '../../../../server/exchange/parsing/UnreadableFile.js';
import { readContactList } from '../../../../server/exchange/parsing/readContactList.js';
import { readEmail } from '../../../../server/exchange/parsing/readEmail.js';
import { readVCards } from '../../../../server/exchange/parsing/readVCards.js';
import { spoiled } from './spoiled.js';

/** generated files of each kind; the property is that none of them is answered with anything but rows or a refusal */
const numRuns = process.env.SAMNOD_LONG ? 5_000 : 600;
jest.setTimeout(numRuns * 100);

const contactLists = [
  'Förnamn;Efternamn;Företag;Befattning;E-postadress;Telefon, arbete;Org.nr;Anteckningar\r\n' +
    'Elin;Fjällström;Region Jämtland Härjedalen;Koordinator;elin@example.se;063-14 75 00;;"Rad 1\r\nRad ""två"""\r\n' +
    'Kjell;Vemdal;Glöte byalag;;kjell@example.org;;212000-2452;\r\n',
  'First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n' +
    'Saga,Hedvall,Bergs kommun,* Work,saga@example.org ::: s@example.se,Mobile,070-174 06 02\n',
];
const cards = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Hedvall;Saga;;;\r\nFN:Saga Hedvall\r\nORG:Bergs kommun;Plan\r\nitem1.EMAIL;type=pref:saga@example.org\r\n' +
    'TEL;TYPE="work,voice":0687-1\r\n 61 00\r\nNOTE:a\\nb\\, c\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kjell Vemdal\r\n' +
    'TEL;VALUE=uri:tel:+46-70-1740605\r\nEND:VCARD\r\n',
  'BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:S=F6rviken;Mona\r\nTITLE;QUOTED-PRINTABLE:Plan=\r\n=E5\r\n' +
    'PHOTO;ENCODING=BASE64:\r\n AAAA\r\n\r\nTEL;WORK:0696-68 20 00\r\nEND:VCARD\r\n',
];
const emails = [
  'From: Elin <elin@example.se>\r\nTo: "Kommun; Berg" <kommun@example.org>, A: b@example.org;\r\nSubject: =?utf-8?Q?Sv:_M=C3=B6te?=\r\n' +
    'Date: Mon, 3 Mar 2025 10:12:00 +0100\r\nMessage-ID: <a@example.se>\r\nReferences: <b@example.se> <c@example.se>\r\n' +
    'Content-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\n' +
    'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHej p=C3=A5 dig\r\n\r\n' +
    'Den 1 mars 2025 skrev Saga <saga@example.org>:\r\n> Hej\r\n--b2\r\nContent-Type: text/html\r\n\r\n<p>Hej</p><blockquote>x</blockquote>\r\n--b2--\r\n' +
    "--b1\r\nContent-Type: application/pdf; name*0*=utf-8''%C3%A5; name*1=.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b1--\r\n",
  'From: a@example.se\nSubject: Html\nContent-Type: text/html; charset=windows-1252\n\n<html><head><style>p{}</style></head><body>' +
    '<p>Hej &aring;&#246;&#x1F600;</p><ul><li><a href="https://example.se">x</a></ul><pre>a\nb</pre></body></html>\n',
];

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const code = expect.stringMatching(/^[A-Z_]+$/);

/** A refusal is one of ours, with a code and a sentence in both languages. Anything else is thrown on. */
function expectRefusal(error: unknown): void {
  if (!(error instanceof UnreadableFile)) throw error;
  expect(error).toMatchObject({ code, sentence: { sv: expect.any(String), en: expect.any(String) } });
  if (error.line !== null) expect(error.line).toBeGreaterThan(0);
}

function expectStorable(value: unknown): void {
  const text = JSON.stringify(value);
  expect(text).not.toMatch(/\\u0000|\\ud[89a-f][0-9a-f]{2}/i);
}

function expectSoundRows({ rows, problems }: { rows: ContactRow[]; problems: RowProblem[] }): void {
  const isSoundRow = ({ row, line, givenName, familyName, email, otherEmails }: ContactRow): boolean =>
    row > 0 &&
    line > 0 &&
    givenName.trim() !== '' &&
    familyName.trim() !== '' &&
    [email ?? 'a@b.se', ...otherEmails].every((each) => address.test(each));
  const isSoundProblem = ({ row, line, code, value = '' }: RowProblem): boolean =>
    row > 0 && line > 0 && Object.hasOwn(rowProblemSentences, code) && value.length <= 80;
  expect(rows.filter((row) => !isSoundRow(row))).toEqual([]);
  expect(problems.filter((problem) => !isSoundProblem(problem))).toEqual([]);
  expectStorable([rows, problems]);
}

function expectSoundEmail(email: EmailMessage): void {
  expect(email.messageId).not.toBe('');
  expect(email.from.address).toMatch(address);
  expect(email.sentAt === null || !Number.isNaN(email.sentAt.getTime())).toBe(true);
  for (const { fileName } of email.attachments) expect(fileName).toMatch(/^[^/\\\0]+$/);
  expectStorable({ ...email, attachments: [] });
}

/** Reads every generated file, and checks what came of it. */
async function holdsFor<T>(
  originals: string[],
  read: (bytes: Uint8Array) => T | Promise<T>,
  expectSound: (found: T) => void,
): Promise<void> {
  const attempt = async (bytes: Uint8Array): Promise<void> => {
    let found: T;
    try {
      found = await read(bytes);
    } catch (error) {
      return expectRefusal(error);
    }
    expectSound(found);
  };
  await fc.assert(fc.asyncProperty(spoiled(originals), attempt), { numRuns });
}

describe('Whatever is handed in', () => {
  it('as a contact list gives rows and problems, or a refusal', async () => {
    await holdsFor(contactLists, readContactList, expectSoundRows);
  });

  it('as vCards gives rows and problems, or a refusal', async () => {
    await holdsFor(cards, readVCards, expectSoundRows);
  });

  it('as an e-mail gives a message, or a refusal', async () => {
    await holdsFor(emails, readEmail, expectSoundEmail);
  });

  it('of one kind as another is answered in the same way', async () => {
    await holdsFor([...cards, ...emails], readContactList, expectSoundRows);
    await holdsFor([...contactLists, ...emails], readVCards, expectSoundRows);
    await holdsFor([...contactLists, ...cards], readEmail, expectSoundEmail);
  });
});
