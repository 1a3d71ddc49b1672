import fc from 'fast-check';
import { jest } from '@jest/globals';
import { Served } from '../../support/Served.js';
import { World } from '../../support/World.js';
import { spoiled } from './parsing/spoiled.js';
import { GROWING, stateOf } from './stateOf.js';

/** generated files of each kind */
const numRuns = process.env['SAMNOD_LONG'] ? 3_000 : 500;
jest.setTimeout(numRuns * 1_000);

let world: World;
let served: Served;
let token: { authorization: string };
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world, { settings: { pointsPerMinute: 900_000_000 } });
  token = await served.token(world, 'coordinator');
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const contactLists = [
  'Förnamn;Efternamn;Företag;Befattning;E-postadress;Telefon, arbete;Org.nr;Anteckningar\r\n' +
    'Elin;Fjällström;Åviks kommun;Koordinator;elin@example.se;063-14 75 00;;"Rad 1\r\nRad ""två"""\r\n' +
    'Kjell;Vemdal;Glöte byalag;;kjell@example.org;;212000-2452;\r\nOla;Vemdal;Fjällfiber AB;Chef;ola@example.org;;;\r\n',
  'First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n' +
    'Saga,Hedvall,Östbyns byalag,* Work,saga@example.org ::: s@example.se,Mobile,070-174 06 02\n',
];
const cards = [
  'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Hedvall;Saga;;;\r\nFN:Saga Hedvall\r\nORG:Åviks kommun;Plan\r\nitem1.EMAIL;type=pref:saga@example.org\r\n' +
    'TEL;TYPE="work,voice":0687-1\r\n 61 00\r\nNOTE:a\\nb\\, c\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Kjell Vemdal\r\n' +
    'TEL;VALUE=uri:tel:+46-70-1740605\r\nEND:VCARD\r\n',
];
const emails = [
  'From: Elin <elin@example.se>\r\nTo: "Kommun; Berg" <kommun@example.org>, A: b@example.org;\r\nSubject: =?utf-8?Q?Sv:_M=C3=B6te?=\r\n' +
    'Date: Mon, 3 Mar 2025 10:12:00 +0100\r\nMessage-ID: <a@example.se>\r\nReferences: <b@example.se> <c@example.se>\r\n' +
    'Content-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n' +
    'Content-Transfer-Encoding: quoted-printable\r\n\r\nHej p=C3=A5 dig\r\n\r\nDen 1 mars 2025 skrev Saga <saga@example.org>:\r\n> Hej\r\n' +
    "--b1\r\nContent-Type: application/pdf; name*0*=utf-8''%C3%A5; name*1=.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b1--\r\n",
  'From: a@example.se\nTo: b@example.se\nSubject: Html\nContent-Type: text/html; charset=windows-1252\n\n<html><head><style>p{}</style></head>' +
    '<body><p>Hej &aring;&#246;&#x1F600;</p><ul><li><a href="https://example.se">x</a></ul><pre>a\nb</pre></body></html>\n',
];

interface Refused {
  message: string;
  extensions: { code: string; field?: string };
}

/** A refusal in a full sentence with a code, and nothing of the machinery in it. */
function expectClear([error]: Refused[]): void {
  expect(error!.extensions.code).toMatch(/^(BAD_USER_INPUT|INCONSISTENT)$/);
  expect(error!.message).toMatch(/^\p{Lu}.{5,}[.)]$/su);
  expect(error!.message).not.toMatch(/error|undefined|null|select|insert| at /i);
}

/** Sends a file in; the id of the upload, or null where it was refused, clearly. */
async function sendIn(fileName: string, bytes: Uint8Array): Promise<string | null> {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)]), fileName);
  const response = await served.fetch('/files', { method: 'POST', headers: token, body: form });
  const answer = (await response.json()) as { upload?: string; errors?: Refused[] };
  if (answer.errors) expectClear(answer.errors);
  return answer.upload ?? null;
}

const run = (mutation: string, input: object, selection: string) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  return served.ask(document, { input }, token);
};

/** What became of the files of one kind. */
const tally = () => ({ refused: 0, withProblems: 0, imported: 0 });

/** The register as it was before the first file, and is after each; the log and the receipts only grow, by what was imported. */
let register: Record<string, string>;
let whole: Record<string, string>;

/**
 * Hands in one generated file by the API, looks at it and imports it. Either it is refused clearly and nothing has
 * changed, or it is imported and undone, and the register is as it was.
 */
async function handIn(fileName: string, mutation: string, bytes: Uint8Array, counts: ReturnType<typeof tally>) {
  const receipt = await tryToImport(fileName, mutation, bytes, counts);
  if (receipt === null) {
    counts.refused++;
    return expect(await stateOf(world)).toEqual(whole);
  }
  counts.imported++;
  const { id, version } = receipt;
  const undone = await run('undoImport', { id, expectedVersion: version }, 'import { undoneAt }');
  expect(undone.errors).toBeUndefined();
  expect(await stateOf(world, GROWING)).toEqual(register);
  whole = await stateOf(world);
}

async function tryToImport(fileName: string, mutation: string, bytes: Uint8Array, counts: ReturnType<typeof tally>) {
  const upload = await sendIn(fileName, bytes);
  if (upload === null) return null;
  const looked = await run('previewImport', { upload }, 'problems { row code message } rows { row }');
  if (looked.errors) expectClear(looked.errors as Refused[]);
  const problems = looked.data?.previewImport.problems ?? [];
  const sound = { row: expect.any(Number), code: expect.any(String), message: expect.any(String) };
  for (const problem of problems) expect(problem).toEqual(sound);
  if (problems.length > 0) counts.withProblems++;
  const imported = await run(mutation, { upload }, 'import { id version }');
  if (imported.errors) expectClear(imported.errors as Refused[]);
  // What can be imported can be looked at.
  else expect(looked.errors).toBeUndefined();
  return imported.errors ? null : (imported.data[mutation].import as { id: string; version: number });
}

test.each([
  ['a contact list', 'kontakter.csv', 'importContacts', contactLists, 100],
  ['vCards', 'kontakter.vcf', 'importContacts', cards, 100],
  ['an e-mail', 'brev.eml', 'importEmail', emails, 50],
] as const)(
  'whatever is handed in as %s is refused clearly and changes nothing, or can be undone without a trace',
  async (_what, fileName, mutation, originals, leastRefused) => {
    const counts = tally();
    register = await stateOf(world, GROWING);
    whole = await stateOf(world);
    await fc.assert(
      fc.asyncProperty(spoiled([...originals]), (bytes) => handIn(fileName, mutation, bytes, counts)),
      { numRuns, endOnFailure: true },
    );
    if (process.env['SAMNOD_TIMES']) console.log(fileName, counts);
    expect(counts.refused).toBeGreaterThan(leastRefused);
    expect(counts.imported).toBeGreaterThan(0);
  },
);
