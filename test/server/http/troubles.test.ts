import pg from 'pg';
import { pino } from 'pino';
import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
let owner: pg.Client;
let watcher: pg.Client;
let coordinator: { authorization: string };
const logged: { msg: string; requestId: string; err: { message: string } }[] = [];

beforeAll(async () => {
  world = await World.make();
  const log = pino({ level: 'error' }, { write: (line: string) => logged.push(JSON.parse(line)) });
  served = await Served.on(world, { log });
  coordinator = await served.token(world, 'coordinator');
  owner = new pg.Client(world.database.owner);
  await owner.connect();
  watcher = new pg.Client(world.database.superuser);
  await watcher.connect();
});
afterAll(async () => {
  await owner.end();
  await watcher.end();
  await served.close();
  await world.close();
});

const titles = '{ dialogues(first: 1) { nodes { title } } }';

/** Statements that wait for the lock which the owner of the tables holds. */
async function waiting(): Promise<number> {
  const { rows } = await watcher.query<{ count: number }>(
    `select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rows[0]!.count;
}

async function until(wanted: number, patienceMs: number): Promise<number> {
  const start = Date.now();
  while ((await waiting()) !== wanted && Date.now() - start < patienceMs)
    await new Promise((done) => setTimeout(done, 10));
  return Date.now() - start;
}

test('what nobody foresaw is masked, and found in the log by the id of the request', async () => {
  await owner.query('alter table dialogue rename title to heading');
  const { errors, headers } = await served.ask(titles, {}, { ...coordinator, 'accept-language': 'en' });
  await owner.query('alter table dialogue rename heading to title');
  const requestId = headers.get('x-request-id');
  expect(errors).toEqual([
    {
      message: 'Something went wrong on our side. Give the request id when you contact us.',
      path: ['dialogues'],
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'INTERNAL', requestId },
    },
  ]);
  expect(logged).toEqual([expect.objectContaining({ msg: 'an operation failed', requestId })]);
  expect(logged[0]!.err.message).toMatch('title');
});

test('who hangs up takes the statement along', async () => {
  await owner.query('begin; lock table dialogue in access exclusive mode');
  const call = new AbortController();
  const body = JSON.stringify({ query: titles });
  const headers = { 'content-type': 'application/json', ...coordinator };
  const answer = served
    .fetch('/graphql', { method: 'POST', headers, body, signal: call.signal })
    .catch((error: Error) => error.name);
  await until(1, 1_000);
  expect(await waiting()).toBe(1);
  call.abort();
  expect(await answer).toBe('AbortError');
  // The lock would have been given up after two seconds by itself.
  expect(await until(0, 1_500)).toBeLessThan(1_000);
  await owner.query('rollback');
});

test('what takes too long is given up, and said so', async () => {
  await owner.query('begin; lock table dialogue in access exclusive mode');
  const { errors } = await served.ask(titles, {}, coordinator);
  await owner.query('rollback');
  expect(errors![0]).toMatchObject({
    message: 'Det tog för lång tid. Försök igen, eller fråga efter mindre.',
    extensions: { code: 'TIMEOUT' },
  });
});

test('after a cancelled request the connection serves the next', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => served.ask(titles, {}, coordinator)));
  expect(answers.map(({ data }) => data.dialogues.nodes)).toEqual(Array.from({ length: 12 }, () => []));
});
