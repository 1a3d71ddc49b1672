import { toGlobalId } from '../../../server/shared/globalId.js';
import { today } from '../../../server/shared/today.js';
import { type Person, World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const REGISTER = `mutation ($input: RegisterStrategyInput!) { registerStrategy(input: $input) { strategy { id version isInForce } } }`;
const ADOPT = `mutation ($input: AdoptStrategyInput!) { adoptStrategy(input: $input) {
  strategy { isInForce adoptions { decision adoptedOn organization { name } } } } }`;
const SET_GOAL = `mutation ($input: SetGoalInput!) { setGoal(input: $input) { goal { id version targets { id threshold } } } }`;
const SET_TARGET = `mutation ($input: SetTargetInput!) { setTarget(input: $input) {
  goal { targets { id threshold dueOn replacedBy { threshold } } } } }`;
const CHANGE_GOAL = `mutation ($input: ChangeGoalInput!) { changeGoal(input: $input) { goal { title replacedBy { code } } } }`;

const TARGET = { measure: 'FIBRE_PASSED', population: 'HOUSEHOLDS', place: '23', threshold: 95, dueOn: '2025-12-31' };

async function strategy(title: string): Promise<{ id: string; version: number }> {
  const input = { title, scope: 'REGIONAL', validFrom: '2018-01-01' };
  return (await world.read('coordinator', REGISTER, { input })).registerStrategy.strategy;
}

async function goal(of: string, code: string, targets: object[] = []): Promise<{ id: string; version: number }> {
  const input = { strategy: of, code, title: `Mål ${code}`, targets };
  return (await world.read('coordinator', SET_GOAL, { input })).setGoal.goal;
}

const organization = (person: 'region' | 'countyBoard') => toGlobalId('Organization', world.organizations[person]);

test('a strategy is in force when somebody has adopted it, and every adoption keeps its decision', async () => {
  const { id } = await strategy('Bredbandsstrategi för länet');
  const adopted = async (who: 'region' | 'countyBoard', decision: string) =>
    (
      await world.read('coordinator', ADOPT, {
        input: { id, organization: organization(who), decision, adoptedOn: '2018-09-01' },
      })
    ).adoptStrategy.strategy;
  const before = await world.read('village', 'query ($id: ID!) { strategy(id: $id) { isInForce } }', { id });
  expect(before.strategy.isInForce).toBe(false);
  await adopted('region', 'RUN/321/2018');
  const both = await adopted('countyBoard', 'Dnr 100-18');
  expect(both.isInForce).toBe(true);
  expect(both.adoptions.map(({ decision }: { decision: string }) => decision).sort()).toEqual([
    'Dnr 100-18',
    'RUN/321/2018',
  ]);
  const twice = { id, organization: organization('region'), decision: 'Igen', adoptedOn: '2019-01-01' };
  expect(await world.refusal('coordinator', ADOPT, { input: twice })).toBe('BAD_USER_INPUT');
});

test('a decision that lies ahead, and an end before the beginning, are refused', async () => {
  const { id } = await strategy('Framtidsstrategi');
  const ahead = { id, organization: organization('region'), decision: 'RUN', adoptedOn: '2999-01-01' };
  expect(await world.refusal('coordinator', ADOPT, { input: ahead })).toBe('BAD_USER_INPUT');
  const backwards = { title: 'Bakvänd', scope: 'REGIONAL', validFrom: '2026-01-01', validUntil: '2025-12-31' };
  expect(await world.refusal('coordinator', REGISTER, { input: backwards })).toBe('BAD_USER_INPUT');
});

test('a target stands as it was set; another takes its place, once', async () => {
  const { id: of } = await strategy('Strategi med målvärden');
  const { id } = await goal(of, 'M1', [TARGET]);
  const read = await world.read('village', 'query ($id: ID!) { goal(id: $id) { targets { id } } }', { id });
  const [old] = read.goal.targets as { id: string }[];
  const input = { goal: id, ...TARGET, threshold: 98, dueOn: '2030-12-31', replaces: old!.id };
  const { targets } = (await world.read('coordinator', SET_TARGET, { input })).setTarget.goal;
  expect(targets.map(({ threshold, replacedBy }: Record<string, unknown>) => [threshold, replacedBy])).toEqual([
    [98, null],
    [95, { threshold: 98 }],
  ]);
  expect(await world.refusal('coordinator', SET_TARGET, { input })).toBe('BAD_USER_INPUT');
});

test.each([
  ['a share above the whole', { threshold: 101 }],
  ['a share below nothing', { threshold: -1 }],
  ['a place that is no code', { place: 'Jämtland' }],
  ['a day before it begins', { from: '2026-01-01' }],
])('%s is no target', async (_what, change) => {
  const { id: of } = await strategy('Strategi att pröva');
  const input = { strategy: of, code: 'M1', title: 'Mål', targets: [{ ...TARGET, ...change }] };
  expect(await world.refusal('coordinator', SET_GOAL, { input })).toBe('BAD_USER_INPUT');
});

test('a goal is replaced by another goal that stands, never by itself, and its code is its own', async () => {
  const { id: of } = await strategy('Strategi som revideras');
  const [old, next] = [await goal(of, 'M1'), await goal(of, 'M2')];
  const replace = (id: string, version: number, replacedBy: string) => ({
    input: { id, expectedVersion: version, replacedBy },
  });
  expect(await world.refusal('coordinator', CHANGE_GOAL, replace(old.id, old.version, old.id))).toBe('BAD_USER_INPUT');
  const { changeGoal } = await world.read('coordinator', CHANGE_GOAL, replace(old.id, old.version, next.id));
  expect(changeGoal.goal.replacedBy.code).toBe('M2');
  expect(await world.refusal('coordinator', CHANGE_GOAL, replace(next.id, next.version, old.id))).toBe(
    'BAD_USER_INPUT',
  );
  const taken = { strategy: of, code: 'M1', title: 'Samma beteckning' };
  expect(await world.refusal('coordinator', SET_GOAL, { input: taken })).toBe('BAD_USER_INPUT');
});

test('what is aimed at is written by the principals, and read by every member', async () => {
  const { id: of } = await strategy('Strategi för alla');
  const input = { title: 'Egen', scope: 'REGIONAL', validFrom: today() };
  for (const person of ['village', 'municipality', 'operatorA'] as Person[]) {
    expect(await world.refusal(person, REGISTER, { input })).toBe('FORBIDDEN');
    expect((await world.read(person, 'query ($id: ID!) { strategy(id: $id) { title } }', { id: of })).strategy).toEqual(
      {
        title: 'Strategi för alla',
      },
    );
  }
  expect((await world.read('neighbour', 'query ($id: ID!) { strategy(id: $id) { title } }', { id: of })).strategy).toBe(
    null,
  );
});

test('an adoption shows that the work starts from a strategy', async () => {
  const { id } = await strategy('Strategi som belägg');
  await world.read('coordinator', ADOPT, {
    input: { id, organization: organization('region'), decision: 'RUN § 7', adoptedOn: today() },
  });
  const { clauseByCode } = await world.read(
    'village',
    '{ clauseByCode(code: A2) { quarters(last: 1) { strength tallies { rule { key } recordCount } } } }',
  );
  const [quarter] = clauseByCode.quarters as { strength: string; tallies: object[] }[];
  expect(quarter!.strength).toBe('STRONG');
  expect(quarter!.tallies).toContainEqual({ rule: { key: 'STRATEGY_ADOPTED' }, recordCount: 1 });
});
