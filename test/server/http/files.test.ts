import fc from 'fast-check';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { World, type Person } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
let interaction: string;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
  const organization = toGlobalId('Organization', world.organizations.operatorA);
  const record = `mutation ($organization: ID!) {
    recordInteraction(input: { kind: MEETING, topic: "Utbyggnad", participants: [{ organization: $organization, role: ATTENDEE }] }) { interaction { id } }
  }`;
  const { data } = await served.ask(record, { organization }, await served.token(world, 'coordinator'));
  interaction = data.recordInteraction.interaction.id;
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const form = (bytes: Uint8Array, name: string) => {
  const body = new FormData();
  body.append('file', new Blob([bytes as never], { type: 'text/html' }), name);
  return body;
};
const send = async (headers: Record<string, string>, bytes: Uint8Array, name: string) => {
  const response = await served.fetch('/files', { method: 'POST', headers, body: form(bytes, name) });
  return { status: response.status, ...(await response.json()) };
};
const attach = `mutation ($input: AttachFileInput!) { attachFile(input: $input) { attachment { id fileName mediaType sizeBytes interaction { attachments { fileName } } } } }`;
const attached = async (person: Person, upload: string) =>
  served.ask(attach, { input: { interaction, upload } }, await served.token(world, person));
const get = async (person: Person, id: string, scopes?: string[]) =>
  served.fetch(`/files/${id}`, { headers: await served.token(world, person, scopes) });

test('files are attached as an interaction is written down, all of them or nothing of it', async () => {
  const token = await served.token(world, 'coordinator');
  const record = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { attachments { fileName } } } }`;
  const input = {
    kind: 'MEETING',
    topic: 'Med bilagor',
    participants: [{ organization: toGlobalId('Organization', world.organizations.region), role: 'ATTENDEE' }],
  };
  const [first, second] = [await send(token, PNG, 'ett.png'), await send(token, PNG, 'två.png')];
  const gone = toGlobalId('Upload', world.partnership);
  const refused = await served.ask(record, { input: { ...input, attachments: [first.upload, gone] } }, token);
  expect(refused.errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'input.attachments.1' });
  const twice = await served.ask(record, { input: { ...input, attachments: [first.upload, first.upload] } }, token);
  expect(twice.errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  const { data } = await served.ask(record, { input: { ...input, attachments: [first.upload, second.upload] } }, token);
  expect(data.recordInteraction.interaction.attachments).toEqual([{ fileName: 'ett.png' }, { fileName: 'två.png' }]);
});

test('a file that is sent in is attached, and fetched by those who see what it belongs to', async () => {
  const upload = await send(await served.token(world, 'coordinator'), PNG, '../../Kärta över byn.png');
  expect(upload).toMatchObject({
    status: 201,
    mediaType: 'image/png',
    sizeBytes: PNG.length,
    fileName: 'Kärta över byn.png',
  });
  const { data } = await attached('coordinator', upload.upload);
  expect(data.attachFile.attachment).toMatchObject({
    mediaType: 'image/png',
    interaction: { attachments: [{ fileName: 'Kärta över byn.png' }] },
  });
  const { id } = data.attachFile.attachment;
  const response = await get('operatorA', id);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(PNG);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-disposition': expect.stringMatching(/^attachment; filename=.*filename\*=UTF-8''/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-cache',
  });
  expect((await get('operatorB', id)).status).toBe(404);
  expect((await get('operatorA', toGlobalId('Attachment', world.partnership))).status).toBe(404);
  expect((await served.fetch(`/files/${id}`)).status).toBe(401);
  expect((await get('operatorA', id, ['read'])).status).toBe(403);
});

test('a file is used once, and by nobody else than who sent it in', async () => {
  const { upload } = await send(await served.token(world, 'coordinator'), PNG, 'karta.png');
  expect((await attached('regionOfficer', upload)).errors![0]!.extensions).toMatchObject({
    code: 'NOT_FOUND',
    field: 'input.upload',
  });
  expect((await attached('coordinator', upload)).errors).toBeUndefined();
  expect((await attached('coordinator', upload)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
});

test('who may not change an interaction attaches nothing to it', async () => {
  const { upload } = await send(await served.token(world, 'operatorA'), PNG, 'karta.png');
  expect((await attached('operatorA', upload)).errors![0]!.extensions['code']).toBe('NOT_FOUND');
});

test('what a file is, its bytes say: pages and programs are refused whatever they are called', async () => {
  const token = await served.token(world, 'coordinator');
  const refused = async (bytes: Buffer, name: string) => {
    const { status, errors } = await send(token, bytes, name);
    return [status, errors?.[0].extensions.code, errors?.[0].extensions.field];
  };
  const refusal = [400, 'BAD_USER_INPUT', 'file'];
  expect(await refused(Buffer.from('<!doctype html><script>alert(1)</script>'), 'karta.png')).toEqual(refusal);
  expect(await refused(Buffer.from('<html>'), 'sida.html')).toEqual(refusal);
  expect(await refused(Buffer.from('MZ\x90\x00program'), 'protokoll.pdf')).toEqual(refusal);
  expect(await refused(Buffer.alloc(0), 'tom.txt')).toEqual(refusal);
  expect(await refused(Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), 'stor.txt')).toEqual(refusal);
});

test('only who writes sends files in, and only as a form', async () => {
  expect((await send({}, PNG, 'karta.png')).status).toBe(401);
  expect((await send(await served.token(world, 'boardMember'), PNG, 'karta.png')).status).toBe(403);
  expect(
    (await send(await served.token(world, 'coordinator', ['read', 'contacts:read']), PNG, 'karta.png')).status,
  ).toBe(403);
  const token = await served.token(world, 'coordinator');
  expect((await served.post('/files', { file: 'karta.png' }, token)).status).toBe(400);
});

test('a form that is cut off or garbled is refused and leaves the server standing', async () => {
  const token = await served.token(world, 'coordinator');
  const whole = Buffer.from(
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhej\r\n--x--\r\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 3), fc.uint8Array({ maxLength: 20 }), async (at, noise) => {
      const body = Buffer.concat([whole.subarray(0, at), noise]);
      const headers = { ...token, 'content-type': 'multipart/form-data; boundary=x' };
      const response = await served.fetch('/files', { method: 'POST', headers, body });
      expect([201, 400]).toContain(response.status);
    }),
    { numRuns: 60 },
  );
  expect((await send(token, PNG, 'karta.png')).status).toBe(201);
});

test('a file that is taken away is no longer there to fetch', async () => {
  const { upload } = await send(await served.token(world, 'coordinator'), PNG, 'bort.png');
  const { id } = (await attached('coordinator', upload)).data.attachFile.attachment;
  const remove = 'mutation ($id: ID!) { removeAttachment(id: $id) { interaction { attachments { id } } } }';
  const { data } = await served.ask(remove, { id }, await served.token(world, 'coordinator'));
  expect(data.removeAttachment.interaction.attachments).not.toContainEqual({ id });
  expect((await get('coordinator', id)).status).toBe(404);
});
