import mammoth from 'mammoth';
import PostalMime from 'postal-mime';
import { extractText, getDocumentProxy } from 'unpdf';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { Served } from '../../support/Served.js';
import { type Person, World } from '../../support/World.js';
import { LetterScene } from './LetterScene.js';

let world: World;
let served: Served;
let letters: LetterScene;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
  letters = new LetterScene(world);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const fetched = async (letter: string, form: string, by: Person = 'coordinator', scopes?: string[]) => {
  const response = await served.fetch(`/exports/letters/${letter}.${form}`, {
    headers: await served.token(world, by, scopes),
  });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};
const pdfText = async (bytes: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replace(/\s+/g, ' ');

/** A joint answer to what came in, with a number in the diary of each principal. */
async function answer() {
  const made = await letters.register({ authorityNumber: 'Fi2025/02424', document: 'SOU 2025:110' });
  for (const { id, organization } of made['diaryReferences'] as { id: string; organization: { name: string } }[]) {
    const isRegion = organization.name === 'Provregionen';
    await letters.act(isRegion ? 'coordinator' : 'boardOfficer', 'setDiaryNumber', 'SetDiaryNumberInput', {
      id,
      number: isRegion ? 'RUN/321/2026' : '602-1546-26',
    });
  }
  const correspondence = made['id'] as string;
  await letters.act('coordinator', 'receiveLetter', 'ReceiveLetterInput', {
    correspondence,
    subject: 'Remiss',
    body: 'Svara.',
    datedOn: '2026-01-09',
  });
  return letters.draft(correspondence, {
    subject: 'Yttrande över Snabbare bredband i hela landet',
    body: 'Vi tillstyrker förslaget.\n\n## 4.5 Bredbandsstrategier\n\nÅtgärder behövs i Ödemarken.',
    datedOn: '2026-04-01',
    signatories: ['Åsa Provberg, regiondirektör', 'Örjan Provlund, landshövding'],
    sections: [
      { section: '4.10', stance: 'OPPOSES' },
      { section: '4.5', stance: 'SUPPORTS_WITH_CHANGES' },
    ],
  });
}

test('a joint letter is fetched as PDF with the reference line of both principals and of the authority', async () => {
  const { id } = await answer();
  const { response, bytes } = await fetched(id as string, 'pdf');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  expect(response.headers.get('content-disposition')).toContain('2026-04-01');
  const text = await pdfText(bytes);
  for (const said of [
    'Datum 2026-04-01',
    'Vår referens RUN/321/2026 (Provregionen)',
    '602-1546-26 (Länsstyrelsen i Provlän)',
    'Ert datum 2026-01-09',
    'Er referens Fi2025/02424',
    'Yttrande över Snabbare bredband i hela landet',
    '4.5 Bredbandsstrategier',
    'Åtgärder behövs i Ödemarken.',
    'Åsa Provberg, regiondirektör',
    'Utkast, inte skickat Sida 1 av 1',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).toMatch(/4\.5 Tillstyrker med ändring.*4\.10 Avstyrker/);
});

test('it is fetched as a Word file that says the same', async () => {
  const { id } = await answer();
  const { bytes } = await fetched(id as string, 'docx');
  const word = (await mammoth.convertToHtml({ buffer: bytes })).value;
  expect(word).toContain('<h1>Yttrande över Snabbare bredband i hela landet</h1>');
  expect(word).toContain('Er referens: Fi2025/02424');
  expect(word).toContain('<h2>4.5 Bredbandsstrategier</h2>');
});

test('it is fetched as an e-mail to the authority with the PDF attached, a draft until it is sent', async () => {
  const { id } = await answer();
  const draft = await PostalMime.parse((await fetched(id as string, 'eml')).bytes);
  expect(draft.subject).toBe('Yttrande över Snabbare bredband i hela landet (Fi2025/02424)');
  expect(draft.headers).toContainEqual(expect.objectContaining({ key: 'x-unsent', value: '1' }));
  const [attached] = draft.attachments;
  expect(attached).toMatchObject({
    mimeType: 'application/pdf',
    filename: '2026-04-01 Yttrande över Snabbare bredband i hela landet.pdf',
  });
  expect(await pdfText(attached!.content as Uint8Array)).toContain('Er referens Fi2025/02424');
  await letters.approveByBoth(id as string);
  await letters.step('coordinator', 'sendLetter', id as string);
  const sent = await PostalMime.parse((await fetched(id as string, 'eml')).bytes);
  expect(sent.headers.map(({ key }) => key)).not.toContain('x-unsent');
  const { contentHash } = await letters.see(id as string);
  expect(sent.messageId).toContain((contentHash as string).slice(0, 12));
  expect(await pdfText((await fetched(id as string, 'pdf')).bytes)).toContain((contentHash as string).slice(0, 16));
});

test('a draft is fetched by the principals alone, and nothing by a stranger or without the scope', async () => {
  const { id } = await answer();
  expect((await fetched(id as string, 'pdf', 'operatorA')).response.status).toBe(404);
  expect((await fetched(id as string, 'pdf', 'boardOfficer')).response.status).toBe(200);
  expect((await fetched(id as string, 'pdf', 'coordinator', ['write'])).response.status).toBe(403);
  expect((await served.fetch(`/exports/letters/${id as string}.pdf`)).status).toBe(401);
  const nothing = toGlobalId('Letter', '00000000-0000-7000-8000-000000000000');
  expect((await fetched(nothing, 'eml')).response.status).toBe(404);
});
