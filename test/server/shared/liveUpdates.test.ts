import { createSourceEventStream, type ExecutionResult, parse } from 'graphql';
import pg from 'pg';
import { MikroORM } from '@mikro-orm/postgresql';
import { ormOptions } from '../../../server/orm.js';
import type { Caller } from '../../../server/shared/Caller.js';
import { ChangeHub } from '../../../server/shared/changes/ChangeHub.js';
import type { ChangeStream } from '../../../server/shared/changes/ChangeStream.js';
import { LINE_NAME } from '../../../server/shared/changes/WakeUps.js';
import { Context, type Ground, groundOn } from '../../../server/shared/Context.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { settledLog } from '../../support/settledLog.js';
import { World, type Person } from '../../support/World.js';

/** Two nodes of one installation, each with a hub of its own on the one database. */
let world: World;
const nodes: { hub: ChangeHub; ground: Ground }[] = [];

beforeAll(async () => {
  world = await World.make();
  for (let node = 0; node < 2; node++) {
    const hub = await ChangeHub.open(world.database.login);
    const orm = await MikroORM.init(ormOptions(world.database.login, 2));
    nodes.push({ hub, ground: groundOn(orm, () => hub.changed(), hub) });
  }
  await settledLog(world);
});
afterAll(async () => {
  for (const { hub, ground } of nodes) {
    await hub.close();
    await ground.reads.close();
    await ground.orm.close(true);
  }
  await world.close();
});

const LIVE = `subscription { recordChanged { kind recordType recordId record { id ... on Interaction { topic } } } }`;
const RECORD = `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id version } } }`;

type Told = ChangeStream;

async function listen(node: number, person: Person, renew?: () => Promise<Caller | null>): Promise<Told> {
  const caller = world.callers[person];
  const contextValue = new Context(nodes[node]!.ground, { caller, language: 'sv', requestId: 'live', renew });
  const told = await createSourceEventStream({ schema: world.schema, document: parse(LIVE), contextValue });
  if (!(Symbol.asyncIterator in told)) throw told.errors![0]!;
  return told as ChangeStream;
}

/** What a stream has told and nobody has asked for yet: it tells all of a look at once. */
const heard = new WeakMap<Told, string[]>();

async function next(told: Told): Promise<Record<string, unknown>> {
  const waiting = heard.get(told)?.shift();
  if (waiting) return changeIn(waiting);
  let late!: NodeJS.Timeout;
  const nothing = new Promise<never>((_resolve, reject) => {
    late = setTimeout(() => reject(new Error('nothing came')), 10_000);
  });
  const { value } = await Promise.race([told.next(), nothing]).finally(() => clearTimeout(late));
  if (!value) throw new Error('the stream has ended');
  const [first, ...others] = value;
  heard.set(told, others);
  return changeIn(first!);
}

const changeIn = (answer: string) =>
  (JSON.parse(answer) as { data: { recordChanged: Record<string, unknown> } }).data.recordChanged;

async function record(node: number, topic: string, organization: keyof World['organizations'] = 'operatorA') {
  const participants = [
    { organization: toGlobalId('Organization', world.organizations[organization]), role: 'RECIPIENT' },
  ];
  const input = { kind: 'PHONE', topic, participants };
  const { recordInteraction } = await world.read('coordinator', RECORD, { input });
  nodes[node]!.hub.changed();
  return (recordInteraction.interaction as { id: string }).id;
}

test('what is recorded through one node reaches those who follow through another, as they may see it', async () => {
  const officer = await listen(1, 'boardOfficer');
  const id = await record(0, 'Ny sträckning vid Åvik');
  expect(await next(officer)).toEqual({
    kind: 'CREATED',
    recordType: 'Interaction',
    recordId: id,
    record: { id, topic: 'Ny sträckning vid Åvik' },
  });
  await officer.return();
});

test('nobody is told of what they may not see', async () => {
  const [competitor, party] = [await listen(0, 'operatorB'), await listen(0, 'operatorA')];
  await record(0, 'Bara för Fjällfiber');
  const shared = await record(0, 'För alla', 'municipality');
  expect((await next(party))['record']).toMatchObject({ topic: 'Bara för Fjällfiber' });
  expect(await next(competitor)).toMatchObject({ recordId: shared, record: { topic: 'För alla' } });
  await Promise.all([competitor.return(), party.return()]);
});

test('a hundred subscribers with the same rights and question are served by one look at the log', async () => {
  let looks = 0;
  const streams = await Promise.all(
    Array.from({ length: 100 }, () =>
      nodes[0]!.hub.follow({
        key: 'the same',
        stands: async () => true,
        look: async (since) => {
          looks++;
          return { horizon: '1', isHeldBack: false, answers: since === null ? [] : ['{}'] };
        },
      }),
    ),
  );
  nodes[1]!.hub.changed();
  await Promise.all(streams.map((stream) => stream.next()));
  expect(looks).toBe(2);
  streams.forEach((stream) => stream.end());
});

test('a session that has ended, and one whose rights have changed, are told nothing more', async () => {
  const standing = {
    ended: world.callers.regionOfficer as Caller | null,
    changed: world.callers.boardOfficer,
    stays: world.callers.coordinator,
  };
  const ended = await listen(0, 'regionOfficer', async () => standing.ended);
  const changed = await listen(0, 'boardOfficer', async () => standing.changed);
  const stays = await listen(0, 'coordinator', async () => standing.stays);
  standing.ended = null;
  standing.changed = { ...standing.changed, principalOf: [] };
  await nodes[0]!.hub.renew();
  await record(0, 'Efteråt');
  expect(await ended.next()).toEqual({ value: undefined, done: true });
  expect(await changed.next()).toEqual({ value: undefined, done: true });
  expect((await next(stays))['record']).toMatchObject({ topic: 'Efteråt' });
  await stays.return();
});

test('a node whose line to the database is cut takes it up again and tells what it missed', async () => {
  const officer = await listen(1, 'boardOfficer');
  const superuser = new pg.Client(world.database.superuser);
  await superuser.connect();
  const cut = await superuser.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()',
    [LINE_NAME],
  );
  await superuser.end();
  expect(cut.rowCount).toBe(2);
  const id = await record(0, 'Under avbrottet');
  expect(await next(officer)).toMatchObject({ recordId: id });
  await officer.return();
});

test('nobody follows without signing in', async () => {
  const contextValue = new Context(nodes[0]!.ground, { caller: null, language: 'sv', requestId: 'live' });
  const refused = (await createSourceEventStream({
    schema: world.schema,
    document: parse(LIVE),
    contextValue,
  })) as ExecutionResult;
  expect(refused.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
});
