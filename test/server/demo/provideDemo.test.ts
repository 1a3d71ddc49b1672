import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { graphql } from 'graphql';
import { Door } from '../../../server/access/Door.js';
import { type DemoAccess, provideDemo } from '../../../server/demo/provideDemo.js';
import { ormOptions } from '../../../server/orm.js';
import { makeSchema } from '../../../server/schema.js';
import { Context, type Ground, groundOn } from '../../../server/shared/Context.js';
import { createDatabase, type TestDatabase } from '../../support/cluster.js';

let database: TestDatabase;
let dataDir: string;
let access: DemoAccess[];
let orm: MikroORM;
let ground: Ground;
let door: Door;

beforeAll(async () => {
  database = await createDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'samnod-demo-'));
  access = await provideDemo(database.owner, dataDir);
  orm = await MikroORM.init(ormOptions(database.login));
  ground = groundOn(orm, () => undefined);
  door = new Door(database.login);
});
afterAll(async () => {
  await door.close();
  await ground.reads.close();
  await orm.close(true);
  await database.drop();
  await rm(dataDir, { recursive: true });
});

/** Asks as the person whose demo token it is, as the HTTP layer does. */
async function ask(role: string, name: RegExp, source: string): Promise<Record<string, { totalCount: number | null }>> {
  const { token } = access.find((one) => one.role === role && name.test(one.organization))!;
  const caller = await door.callerByToken(token);
  const contextValue = new Context(ground, { caller, language: 'sv', requestId: 'demo' });
  const { data, errors } = await graphql({ schema: await makeSchema(), source, contextValue });
  expect(errors).toBeUndefined();
  return data as Record<string, { totalCount: number | null }>;
}

const counts = `{ organizations(first: 1) { totalCount } contacts(first: 1) { totalCount } interactions(first: 1) { totalCount } commitments(first: 1) { totalCount }
  late: commitments(first: 1, filter: { isLate: { eq: true } }) { totalCount } }`;

test('the demo partnership has what its coordinator needs to see', async () => {
  const seen = await ask('COORDINATOR', /Jämtland/, counts);
  expect(seen['organizations']!.totalCount).toBeGreaterThanOrEqual(60);
  expect(seen['contacts']!.totalCount).toBeGreaterThanOrEqual(180);
  expect(seen['interactions']!.totalCount).toBeNull();
  expect(seen['commitments']!.totalCount).toBeGreaterThanOrEqual(120);
  expect(seen['late']!.totalCount).toBeGreaterThan(0);
});

test('an operator of the demo sees far less than the coordinator, and the neighbour its own', async () => {
  const operator = await ask('PARTNER', /Norrsund/, counts);
  const coordinator = await ask('COORDINATOR', /Jämtland/, counts);
  expect(operator['commitments']!.totalCount).toBeLessThan(coordinator['commitments']!.totalCount!);
  expect(operator['contacts']!.totalCount).toBeLessThan(coordinator['contacts']!.totalCount!);
  const neighbour = await ask('COORDINATOR', /Västernorrland/, counts);
  expect(neighbour['interactions']!.totalCount).toBeLessThan(60);
});

test('a second start reuses the register and its keys', async () => {
  expect(await provideDemo(database.owner, dataDir)).toEqual(access);
  const kept = JSON.parse(await readFile(join(dataDir, 'demo-access.json'), 'utf8')) as DemoAccess[];
  expect(new Set(kept.map(({ role }) => role))).toEqual(
    new Set([
      'COORDINATOR',
      'CASE_OFFICER',
      'DECIDER',
      'BOARD_MEMBER',
      'PARTNER',
      'REGISTRAR',
      'INTEGRATOR',
      'ADMINISTRATOR',
    ]),
  );
});
