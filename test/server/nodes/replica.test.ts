import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import { graphql, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import { Door } from '../../../server/access/Door.js';
import { findRunningServer } from '../../../server/database/embedded/RunningServer.js';
import { ormOptions } from '../../../server/orm.js';
import { makeSchema } from '../../../server/schema.js';
import { Context, type Ground, groundOn } from '../../../server/shared/Context.js';
import { Replica } from '../../../server/shared/replica/Replica.js';
import { Installation } from '../../support/nodes/Installation.js';
import { idsFor, variablesFor } from '../../support/variablesFor.js';
import { query } from '../database/query.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let dataDir: string;
let installation: Installation;
let schema: GraphQLSchema;
let door: Door;
let replica: Replica;
let ground: Ground;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samnod-replica-'));
  installation = await Installation.open(dataDir, log);
  const { login, replica: place } = installation.database;
  schema = await makeSchema();
  door = new Door(login, { tellsPosition: true });
  replica = await Replica.open(place, login, () => undefined);
  ground = groundOn(await MikroORM.init(ormOptions(login)), () => undefined, null, null, replica);
}, 180_000);
afterAll(async () => {
  await ground.reads.close();
  await ground.orm.close(true);
  await door.close();
  await installation.close();
  await rm(dataDir, { recursive: true });
});

/** Asks as a person who comes in now, on whichever server is fit. */
async function ask(source: string, variableValues: Record<string, unknown> = {}, role = 'COORDINATOR') {
  const { caller, since } = await door.arrivalByToken(installation.person(role).token);
  const contextValue = new Context(ground, { caller, since, language: 'sv', requestId: 'replica' });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors) throw new Error(`${errors[0]!.message} in ${source}`);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape that the document asks for
  return data as Record<string, any>;
}

/** What was answered by each server while something was done. */
async function answeredWhile(work: () => Promise<unknown>): Promise<{ primary: number; replica: number }> {
  const { primary, replica: copies } = ground.reads.answered;
  await work();
  return { primary: ground.reads.answered.primary - primary, replica: ground.reads.answered.replica - copies };
}

/** Waits until the replica has all that is written, and is known to. */
async function level(): Promise<void> {
  for (;;) {
    const { since } = await door.arrivalByToken(installation.person('COORDINATOR').token);
    if (await replica.hasReached(since!)) return;
    await sleep(20);
  }
}

const onReplica = (statement: string) => query({ ...installation.replica.superuser, database: 'samnod' }, statement);

async function record(topic: string): Promise<string> {
  const { organizations } = await ask('{ organizations(first: 1) { nodes { id } } }');
  const { recordInteraction } = await ask(
    `mutation ($organization: ID!, $topic: String!) { recordInteraction(input: { kind: PHONE, topic: $topic,
      participants: [{ organization: $organization, role: RECIPIENT }] }) { interaction { id } } }`,
    { organization: organizations.nodes[0].id, topic },
  );
  return recordInteraction.interaction.id as string;
}

const topicOf = async (id: string, role?: string) =>
  (await ask('query ($id: ID!) { interaction(id: $id) { topic } }', { id }, role)).interaction?.topic as unknown;

/** One question of so many is compared; all of them in `npm run test:long`. */
const STEP = process.env['SAMNOD_LONG'] ? 1 : 5;

test('the replica answers the questions of the web client as the primary does', async () => {
  const documents = JSON.parse(await readFile('web/gql/persisted-documents.json', 'utf8')) as Record<string, string>;
  const known = new Map<string, ReturnType<typeof ask>>();
  const askOnce = (text: string) => known.get(text) ?? known.set(text, ask(text)).get(text)!;
  const differing: string[] = [];
  let compared = 0;
  for (const [at, source] of Object.values(documents).entries()) {
    if (at % STEP > 0) continue;
    const operation = parse(source).definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    )!;
    if (operation.operation !== OperationTypeNode.QUERY) continue;
    const ids = await idsFor(schema, operation, askOnce);
    const variables = variablesFor(schema, operation, (noun) => ids.get(noun)!);
    const { caller } = await door.arrivalByToken(installation.person('COORDINATOR').token);
    await level();
    const answers: unknown[] = [];
    for (const since of [null, 0n]) {
      const contextValue = new Context(ground, { caller, since, language: 'sv', requestId: 'replica' });
      const { replica: copies } = await answeredWhile(async () =>
        answers.push(await graphql({ schema, source, variableValues: variables, contextValue })),
      );
      if (since === 0n) compared += copies;
    }
    if (JSON.stringify(answers[0]) !== JSON.stringify(answers[1])) differing.push(operation.name!.value);
  }
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(100 / STEP / 4);
}, 300_000);

test('while nothing holds it back, questions are read from the replica', async () => {
  await level();
  const answered = await answeredWhile(() => ask('{ organizations(first: 1) { nodes { id } } }'));
  expect(answered).toEqual({ primary: 0, replica: 1 });
});

test('whoever has written sees it at once, and so does everybody who asks later, however far behind the replica is', async () => {
  await onReplica('select pg_wal_replay_pause()');
  const id = await record('Medan kopian väntar');
  const answered = await answeredWhile(async () => {
    expect(await topicOf(id)).toBe('Medan kopian väntar');
    expect(await topicOf(id, 'DECIDER')).toBe('Medan kopian väntar');
  });
  expect(answered).toEqual({ primary: 2, replica: 0 });
  await onReplica('select pg_wal_replay_resume()');
  await level();
  expect(await answeredWhile(async () => expect(await topicOf(id)).toBe('Medan kopian väntar'))).toEqual({
    primary: 0,
    replica: 1,
  });
});

test('what was just written is never missing, with the replica close behind', async () => {
  for (let at = 0; at < 20; at++) {
    const id = await record(`Genast ${at}`);
    expect(await topicOf(id)).toBe(`Genast ${at}`);
  }
});

test('a statement that the replica breaks off is read from the primary', async () => {
  await level();
  const slow = ask('{ organizations(first: 100) { nodes { timeline(first: 100) { nodes { title } } } } }');
  await onReplica(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'samnod_login'`);
  expect((await slow).organizations.nodes.length).toBeGreaterThan(10);
});

test('a replica that hangs is given up, and what was under way there is read from the primary', async () => {
  await level();
  await ask('{ organizations(first: 1) { nodes { id } } }');
  const backends = await onReplica("select pid from pg_stat_activity where usename = 'samnod_login'");
  const all = (signal: NodeJS.Signals) => backends.forEach(({ pid }) => process.kill(pid as number, signal));
  all('SIGSTOP');
  const answered = await answeredWhile(() => ask('{ organizations(first: 1) { nodes { id } } }'));
  all('SIGCONT');
  expect(answered).toEqual({ primary: 1, replica: 0 });
  while (!replica.isThere) await sleep(20);
});

test('a replica that was killed is read from again when it is back', async () => {
  await level();
  process.kill(findRunningServer(join(dataDir, 'replica', 'postgres'))!.pid, 'SIGKILL');
  while (replica.isThere) await sleep(5);
  await ask('{ organizations(first: 1) { nodes { id } } }');
  while (!replica.isThere) await sleep(20);
  await level();
  const back = await answeredWhile(() => ask('{ organizations(first: 1) { nodes { id } } }'));
  expect(back).toEqual({ primary: 0, replica: 1 });
});

test('a server that is no replica of the primary is left alone', async () => {
  const { login } = installation.database;
  const sentences: string[] = [];
  const mistaken = await Replica.open(login, login, (sentence) => sentences.push(sentence));
  expect([mistaken.isThere, await mistaken.hasReached(0n)]).toEqual([false, false]);
  expect(sentences).toEqual([expect.stringContaining('no replica of DATABASE_URL')]);
  await mistaken.close();
});

test('with the replica gone everything is read from the primary', async () => {
  await installation.replica.close();
  const gone = await answeredWhile(() => ask('{ organizations(first: 1) { nodes { id } } }'));
  expect(gone).toEqual({ primary: 1, replica: 0 });
});
