import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { serve, type Served } from '../../../server/http/serve.js';
import { createDatabase, type TestDatabase } from '../../support/cluster.js';

let database: TestDatabase;
let dataDir: string;
let served: Served;
const start = () =>
  serve({
    settings: { host: '0.0.0.0', port: 0, trustedProxies: 0, dataDir, pointsPerMinute: 1_000_000 },
    database,
    log: pino({ level: 'silent' }),
    waitsForSetUp: true,
  });

beforeAll(async () => {
  database = await createDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'samnod-setup-'));
  served = await start();
});
afterAll(async () => {
  await served.close();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

const post = async (path: string, body: object, headers = {}) => {
  const { port } = new URL(served.url);
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
};
const first = () => ({
  code: served.setUpCode,
  partnership: 'Fjällets bredbandspartnerskap',
  countyCode: '23',
  region: 'Region Fjället',
  countyBoard: 'Länsstyrelsen i Fjället',
  administratorName: 'Ada Admin',
  administratorEmail: 'Ada@fjallet.example',
  administratorPassword: 'två kor står på ängen',
  coordinatorName: 'Siv Samordnare',
  coordinatorEmail: 'siv@fjallet.example',
  coordinatorPassword: 'tre får ligger i diket',
});

/** Whether the server listens at every address of this machine, not only at 127.0.0.1. */
const isOpen = () =>
  fetch(`http://127.0.0.2:${new URL(served.url).port}/healthz`).then(
    () => true,
    () => false,
  );

test('an empty installation is reached from this machine only, and shows where to begin', async () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(served.setUpCode).toMatch(/^([2-9A-Z]{5}-){3}[2-9A-Z]{5}$/);
  expect(await isOpen()).toBe(false);
  const page = await (await fetch(served.url)).text();
  expect(page).toMatch(/<form method="post" action="\/setup">/);
  expect(page).not.toMatch(served.setUpCode!);
});

test('without the code nothing begins', async () => {
  const refused = await post('/setup', { ...first(), code: 'AAAAA-AAAAA-AAAAA-AAAAA' });
  expect([refused.status, refused.body.errors[0].extensions]).toMatchObject([
    401,
    { code: 'UNAUTHENTICATED', field: 'code' },
  ]);
});

test('what does not fit is refused by field, and the code still works', async () => {
  const field = async (change: object) =>
    (await post('/setup', { ...first(), ...change })).body.errors[0].extensions.field;
  expect(await field({ countyCode: 'Jämtland' })).toBe('countyCode');
  expect(await field({ administratorPassword: 'kort' })).toBe('administratorPassword');
  expect(await field({ administratorEmail: 'ada' })).toBe('administratorEmail');
  expect(await field({ coordinatorName: '' })).toBe('coordinatorName');
  expect(await field({ coordinatorEmail: 'ada@FJALLET.example' })).toBe('coordinatorEmail');
});

test('the code makes the partnership and lets its people in, once', async () => {
  const code = served.setUpCode!.toLowerCase().replaceAll('-', ' ');
  expect(await post('/setup', { ...first(), code })).toMatchObject({ status: 201, body: { setUp: true } });
  expect(await isOpen()).toBe(true);
  const { headers, status } = await post('/session', {
    email: 'siv@fjallet.example',
    password: 'tre får ligger i diket',
  });
  expect(status).toBe(200);
  expect(headers.getSetCookie()[0]).toMatch('samnod_session=');
  expect((await fetch(served.url.replace(/$/, '/setup'), { method: 'POST' })).status).toBe(404);
});

test('once it has begun it opens where the settings say, and asks for no code again', async () => {
  const again = await start();
  expect([again.setUpCode, new URL(again.listeningAt).hostname]).toEqual([null, '0.0.0.0']);
  await again.close();
});
