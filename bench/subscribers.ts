import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import pg from 'pg';
import { pino } from 'pino';
import { secretHash } from '../server/access/secret.js';
import { startDatabase } from '../server/database/startDatabase.js';
import { provideDemo } from '../server/demo/provideDemo.js';
import { serve } from '../server/http/serve.js';
import { readSettings } from '../server/settings.js';

/*
 * `npm run bench:subscribers`: a thousand pages that follow what changes, on one node, while records are written. Prints
 * how many changes reached them a second, and whether any was lost or told twice.
 */
const SUBSCRIBERS = 1_000;
const RECORDS = 2_000;
const AT_ONCE = 20;
const SUBSCRIPTION = 'subscription { recordChanged { recordId kind } }';

const tokenOf = (person: number) => `snd_subscriber_${String(person).padStart(30, '0')}`;

/** What the listening process is told, and what it tells. */
interface Listening {
  url: string;
  people: number;
}
interface Heard {
  told: number;
  lost: number;
  twice: number;
}

/** In a process of its own, so that listening takes nothing from the server's. */
async function listen({ url, people }: Listening): Promise<void> {
  const agent = new http.Agent({ keepAlive: false, maxSockets: Infinity });
  const heard: Set<string>[] = [];
  let twice = 0;
  const one = (at: number) =>
    new Promise<void>((resolve, reject) => {
      const ids = (heard[at] = new Set<string>());
      let rest = '';
      const headers = {
        authorization: `Bearer ${tokenOf(at % people)}`,
        'content-type': 'application/json',
        accept: 'text/event-stream',
      };
      const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        if (response.statusCode !== 200) return reject(new Error(`refused: ${response.statusCode}`));
        resolve();
        response.setEncoding('utf8').on('data', (text: string) => {
          const events = (rest + text).split('\n\n');
          rest = events.pop()!;
          for (const event of events) {
            const id = /"id":"([^"]+)"/.exec(event)?.[1];
            if (id === undefined) continue;
            if (ids.has(id)) twice++;
            ids.add(id);
          }
        });
      });
      request.on('error', reject).end(JSON.stringify({ query: SUBSCRIPTION }));
    });
  for (let at = 0; at < SUBSCRIBERS; at += 25) await Promise.all(Array.from({ length: 25 }, (_, n) => one(at + n)));
  process.send!('listening');
  const told = () => heard.reduce((sum, { size }) => sum + size, 0);
  let before = -1;
  let quiet = 0;
  while (told() < SUBSCRIBERS * RECORDS && quiet < 200) {
    await new Promise((done) => setTimeout(done, 50));
    quiet = told() === before && before > 0 ? quiet + 1 : 0;
    before = told();
  }
  process.send!({ told: told(), lost: SUBSCRIBERS * RECORDS - told(), twice } satisfies Heard, () => process.exit());
}

/** Accounts that see what the demo's coordinator sees, each with a token. */
async function addPeople(client: pg.Client, people: number): Promise<void> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
     where attrelid = 'account'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname not in ('id', 'email')`,
  );
  const { columns } = rows[0]!;
  await client.query('truncate token');
  for (let person = 0; person < people; person++) {
    await client.query(
      `with made as (insert into account (id, email, ${columns})
         select gen_random_uuid(), $1, ${columns} from account where role = 'COORDINATOR' order by id limit 1 returning id)
       insert into token (id, account_id, name, prefix, secret_hash, scopes, made_at, expires_at)
         select gen_random_uuid(), id, 'Mätning', 'snd_bench', $2, '{read}', now(), now() + interval '1 day' from made`,
      [`person${people}-${person}@example.org`, secretHash(tokenOf(person))],
    );
  }
}

/** Notes dialogues, as fast as they are taken. */
async function write(client: pg.Client): Promise<void> {
  for (let at = 0; at < RECORDS; at += AT_ONCE) {
    await client.query(
      `insert into dialogue (id, recorded_at, recorded_by_id, recorded_by_organization_id, partnership_id, visibility_level, title, status)
       select gen_random_uuid(), now(), a.id, a.organization_id, a.partnership_id, 'PARTNERSHIP', 'Samtal', 'OPEN'
       from (select * from account where role = 'COORDINATOR' order by id limit 1) a, generate_series(1, $1)`,
      [AT_ONCE],
    );
    await client.query('notify samnod_changes');
  }
}

async function measure(url: string, client: pg.Client, people: number): Promise<void> {
  await addPeople(client, people);
  const listener: ChildProcess = fork(import.meta.filename, ['listen', JSON.stringify({ url, people })]);
  const [opened] = (await once(listener, 'message')) as [unknown];
  if (opened !== 'listening') throw new Error('nobody listens');
  const before = process.cpuUsage();
  const start = performance.now();
  const answered = once(listener, 'message') as Promise<[Heard]>;
  await write(client);
  const [{ told, lost, twice }] = await answered;
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const figures = [
    `${SUBSCRIBERS} subscribers of ${people} people`,
    `${RECORDS} records in ${seconds.toFixed(1)} s`,
    `${Math.round(told / seconds).toLocaleString('en')} deliveries a second`,
    `node ${((user + system) / told).toFixed(1)} µs each`,
    `${lost} lost, ${twice} twice`,
  ];
  process.stdout.write(`${figures.join(' · ')}\n`);
}

if (process.argv[2] === 'listen') await listen(JSON.parse(process.argv[3]!) as Listening);
else {
  const dataDir = await mkdtemp(join(tmpdir(), 'samnod-subscribers-'));
  const settings = { ...readSettings({ ...process.env, DATA_DIR: dataDir, PORT: '0' }), pointsPerMinute: 900_000_000 };
  const log = pino({ level: 'warn' });
  const database = await startDatabase(settings, log);
  await provideDemo(database.owner!, dataDir);
  const served = await serve({ settings, database, log });
  const client = new pg.Client(database.superuser);
  await client.connect();
  for (const people of [20, 1_000]) await measure(served.url, client, people);
  await client.end();
  await served.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
  process.exit();
}
