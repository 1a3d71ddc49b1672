import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const html = { accept: 'text/html' };

test('every address that is a page answers with the client, GraphiQL with its own', async () => {
  const page = async (path: string) =>
    (await (await served.fetch(path, { headers: html })).text()).match(/<title>(.*)<\/title>/)?.[1];
  expect(await page('/')).toBe('Samnod');
  expect(await page('/organizations/abc?x=1')).toBe('Samnod');
  expect(await page('/graphiql')).toBe('GraphiQL · Samnod');
});

test('what is missing is missing', async () => {
  const status = async (path: string, headers: Record<string, string> = html) =>
    (await served.fetch(path, { headers })).status;
  expect(await status('/assets/nothing-1234.js')).toBe(404);
  expect(await status('/picture.png')).toBe(404);
  expect(await status('/gql/persisted-documents.json')).toBe(404);
  expect(await status('/assets/..%2f..%2f..%2fpackage.json')).toBe(404);
});

test('scripts come compressed and are kept for a year', async () => {
  const [script] = /\/assets\/[\w.-]+\.js/.exec(await (await served.fetch('/', { headers: html })).text())!;
  const answer = async (encoding: string) => {
    const { headers, status } = await served.fetch(script, { headers: { 'accept-encoding': encoding } });
    return [status, headers.get('content-encoding'), headers.get('content-type'), headers.get('cache-control')];
  };
  const kept = ['text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'];
  expect(await answer('gzip, br')).toEqual([200, 'br', ...kept]);
  expect(await answer('identity')).toEqual([200, null, ...kept]);
});

test('the server says whether it lives, and whether its database fits it', async () => {
  expect(await (await served.fetch('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await served.fetch('/readyz')).json()).toMatchObject({ status: 'ready', database: 'ok' });
  await world.arrange((em) =>
    em.getConnection().execute(`delete from mikro_orm_migrations where name = 'M0005Access'`),
  );
  const response = await served.fetch('/readyz');
  expect([response.status, await response.json()]).toMatchObject([503, { status: 'not ready', database: 'ok' }]);
});
