import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { Served } from '../../support/Served.js';
import { type Answer, type Person, World } from '../../support/World.js';

let world: World;
let served: Served;
let report: Answer;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
  await write('recordBoardMeeting', {
    heldOn: '2026-01-20',
    title: 'Styrelsemöte i januari',
    paragraphs: [{ number: 4, heading: 'Uppdrag', directive: 'Ta fram en plan för fjällbyarna.' }],
  });
  const { report: drafted } = await write('draftReport', {
    title: 'Rapport för första kvartalet',
    from: '2026-01-01',
    until: '2026-03-31',
  });
  report = drafted as Answer;
  const section = (report.sections as Answer[]).find(({ heading }) => heading === 'Beslut som önskas')!;
  const text = '# Medel\n\nStyrelsen ombeds besluta om **medel för 2028**.\n\n- i mars\n- i maj';
  await write('writeSection', { id: section.id, expectedVersion: section.version, text });
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const FIELDS: Record<string, string> = {
  draftReport: 'report { id version sections { id version heading } }',
  submitReport: 'report { id version sha256 }',
};
async function write(name: string, input: object): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS[name] ?? '__typename'} } }`;
  return (await world.read('coordinator', source, { input }))[name] as Answer;
}

async function fetched(person: Person, kind: 'pdf' | 'docx', language = 'sv') {
  const headers = { ...(await served.token(world, person)), 'Accept-Language': language };
  const response = await served.fetch(`/exports/board-reports/${report.id}.${kind}`, { headers });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}
const wordsOfPdf = async (bytes: Buffer) =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replace(/\s+/g, ' ');
const wordsOfWord = async (buffer: Buffer) => (await mammoth.extractRawText({ buffer })).value.replace(/\s+/g, ' ');

const TOLD = [
  'Rapport för första kvartalet',
  '2026-01-01 – 2026-03-31',
  'Styrelsens uppdrag',
  'Ta fram en plan för fjällbyarna.',
  'Öppna uppdrag 1 – –',
  'Åtaganden försenade vid periodens slut',
  'Inte mötta byalag: Östbyns byalag.',
  'Styrelsen ombeds besluta om medel för 2028.',
];

test('a draft is written as PDF and Word with directives first, figures and prose, for those who may read it', async () => {
  const pdf = await fetched('coordinator', 'pdf');
  expect(pdf.response.headers.get('content-type')).toBe('application/pdf');
  const words = await wordsOfPdf(pdf.bytes);
  for (const told of TOLD) expect(words).toContain(told);
  expect(words.indexOf('Styrelsens uppdrag')).toBeLessThan(words.indexOf('Dialog'));
  expect(words).toContain('Utkast: siffrorna följer registret');
  const word = await fetched('boardOfficer', 'docx');
  const same = await wordsOfWord(word.bytes);
  for (const told of TOLD) expect(same.replaceAll(' ', '')).toContain(told.replaceAll(' ', ''));
  expect((await fetched('village', 'pdf')).response.status).toBe(404);
  expect((await served.fetch(`/exports/board-reports/${report.id}.pdf`)).status).toBe(401);
});

test('what is handed in says its seal on paper, and the same whatever happens in the register afterwards', async () => {
  const { report: submitted } = await write('submitReport', { id: report.id, expectedVersion: report.version });
  const [before, wordBefore] = [
    await wordsOfPdf((await fetched('coordinator', 'pdf')).bytes),
    await wordsOfWord((await fetched('coordinator', 'docx')).bytes),
  ];
  expect(before.replaceAll(' ', '')).toContain((submitted as Answer).sha256 as string);
  await write('recordBoardMeeting', {
    heldOn: '2026-02-20',
    title: 'Senare',
    paragraphs: [{ number: 1, heading: 'Mer', directive: 'Ett uppdrag till.', viewpoint: 'En synpunkt.' }],
  });
  expect(await wordsOfPdf((await fetched('coordinator', 'pdf')).bytes)).toBe(before);
  expect(await wordsOfWord((await fetched('village', 'docx')).bytes)).toBe(wordBefore);
  expect(await wordsOfPdf((await fetched('coordinator', 'pdf', 'en')).bytes)).toContain('Directives of the board');
});
