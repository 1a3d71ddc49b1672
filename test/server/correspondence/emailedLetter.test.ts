import { createHash } from 'node:crypto';
import { type FileWorld, makeFileWorld } from '../exchange/handIn.js';
import { mail } from '../exchange/mailing.js';
import { toGlobalId, uuidOf } from '../../../server/shared/globalId.js';
import { Served } from '../../support/Served.js';
import type { Person, World } from '../../support/World.js';
import { LetterScene } from './LetterScene.js';

let files: FileWorld;
let world: World;
let letters: LetterScene;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
  letters = new LetterScene(world);
  await world.arrange((em) =>
    em.execute(
      `update organization set email = 'registrator@provmyndigheten.example.se' where name = 'Provmyndigheten'`,
    ),
  );
});
afterAll(() => files.close());

const AUTHORITY = '"Provmyndighetens registrator" <registrator@provmyndigheten.example.se>';
const received = async (eml: string, more: object = {}, by: Person = 'coordinator') => {
  const upload = await files.handIn(by, 'brev.eml', eml);
  return world.ask(
    by,
    `mutation ($input: ReceiveEmailedLetterInput!) { receiveEmailedLetter(input: $input) { alreadyReceived letter {
      id direction status subject body datedOn signatories messageId originalHash contentHash about { id } tie
      sender { name } correspondence { id } attachments { id fileName mediaType sha256 } } } }`,
    { input: { upload, ...more } },
  );
};
const letterOf = async (...given: Parameters<typeof received>) => {
  const { data, errors } = await received(...given);
  if (errors) throw errors[0]!;
  return data!['receiveEmailedLetter'];
};
const eml = (id: string, more: object = {}) =>
  mail({
    id,
    from: AUTHORITY,
    to: 'coordinator@example.se',
    subject: 'Begäran i 25-17220',
    text: 'Vi behöver svar.\r\n',
    ...more,
  });

test('an e-mail from an authority is a letter of the case whose number it names, frozen and hashed with all its bytes', async () => {
  const { id: correspondence } = await letters.register({ authorityNumber: '25-17220' });
  const source = eml('a1@provmyndigheten.example.se', { attachments: [['Bilaga.txt', 'text/plain', 'SGVq']] });
  const { letter, alreadyReceived } = await letterOf(source);
  expect(alreadyReceived).toBe(false);
  expect(letter).toMatchObject({
    direction: 'IN',
    status: 'RECEIVED',
    subject: 'Begäran i 25-17220',
    body: 'Vi behöver svar.',
    datedOn: '2026-03-03',
    signatories: ['Provmyndighetens registrator'],
    sender: { name: 'Provmyndigheten' },
    correspondence: { id: correspondence },
    originalHash: createHash('sha256').update(source).digest('hex'),
    attachments: [{ fileName: 'Bilaga.txt' }, { fileName: 'brev.eml', mediaType: 'message/rfc822' }],
  });
  expect(letter.contentHash).toMatch(/^[0-9a-f]{64}$/);
  expect(await letters.refused('coordinator', 'editLetter', letter.id)).toMatch(/^BAD_USER_INPUT/);
});

test('the same message is never written down twice, whoever brings it in', async () => {
  await letters.register({ authorityNumber: '25-17221' });
  const source = eml('a2@provmyndigheten.example.se', { subject: 'Fråga i 25-17221' });
  const first = await letterOf(source);
  const again = await letterOf(source, {}, 'boardOfficer');
  expect(again).toMatchObject({ alreadyReceived: true, letter: { id: first.letter.id } });
});

test('an answer to our own letter is tied to it and lies in its case', async () => {
  const { id: correspondence } = await letters.registered();
  const { id } = await letters.draft(correspondence as string, { replyDueOn: '2099-01-01' });
  await letters.approveByBoth(id as string);
  await letters.step('coordinator', 'sendLetter', id as string);
  const answers = `letter-${uuidOf('Letter', id as string)}-0123456789ab@samnod.invalid`;
  const today = new Date().toUTCString();
  const { letter } = await letterOf(
    eml('a3@provmyndigheten.example.se', { subject: 'Sv: Svar', answers, date: today }),
  );
  expect(letter).toMatchObject({ about: { id }, tie: 'ANSWERS', correspondence: { id: correspondence } });
});

test('what comes from another than the authority of the case is refused, and so is what belongs to no case that can be told', async () => {
  const { id } = await letters.register({ authority: toGlobalId('Organization', world.organizations.operatorA) });
  const other = await received(eml('a4@provmyndigheten.example.se'), { correspondence: id });
  expect(other.errors?.[0]?.message).toContain('Provmyndigheten');
  const stranger = await received(eml('a5@okand.example.org', { from: 'nagon@okand.example.org' }));
  expect(stranger.errors?.[0]?.message).toContain('Välj ärendet');
  const chosen = await letterOf(eml('a5@okand.example.org', { from: 'nagon@okand.example.org' }), {
    correspondence: id,
  });
  expect(chosen.letter.correspondence.id).toBe(id);
});

test('the files of a letter are fetched by those who may see it, and never taken away', async () => {
  const served = await Served.on(world);
  try {
    await letters.register({ authorityNumber: '25-17229' });
    const headers = await served.token(world, 'coordinator');
    const form = new FormData();
    const source = eml('a6@provmyndigheten.example.se', { subject: 'Ang. 25-17229' });
    form.append('file', new Blob([source]), 'brev.eml');
    const sent = await served.fetch('/files', { method: 'POST', headers, body: form });
    const { upload } = (await sent.json()) as { upload: string };
    const { data } = await served.ask(
      'mutation ($input: ReceiveEmailedLetterInput!) { receiveEmailedLetter(input: $input) { letter { attachments { id } } } }',
      { input: { upload } },
      headers,
    );
    const [{ id }] = data.receiveEmailedLetter.letter.attachments;
    const response = await served.fetch(`/files/${id}`, { headers });
    expect([response.status, await response.text()]).toEqual([200, source]);
    expect((await served.fetch(`/files/${id}`, { headers: await served.token(world, 'neighbour') })).status).toBe(404);
    await expect(
      world.arrange((em) => em.execute('delete from letter_attachment where id = ?', [uuidOf('LetterAttachment', id)])),
    ).rejects.toThrow();
  } finally {
    await served.close();
  }
});
