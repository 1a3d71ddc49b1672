import { today } from '../../../server/shared/today.js';
import { World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const write = async (mutation: string, type: string, selection: string, input: object) =>
  (
    await world.read('coordinator', `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, {
      input,
    })
  )[mutation];
const year = () => Number(today().slice(0, 4));

const target = (place: string, threshold: number) => ({
  measure: 'FIBRE_CONNECTED',
  population: 'HOUSEHOLDS',
  place,
  threshold,
  dueOn: `${year() + 4}-12-31`,
});

async function recordReading(indicator: string, vintage: string, value: number): Promise<void> {
  const readings = [{ place: '2326', year: year() - 2, value }];
  await write('recordReadings', 'RecordReadingsInput', 'edition { id }', {
    indicator,
    dataset: 'Kartläggningen',
    vintage,
    readings,
  });
}

const draft = async (from: string, until: string) =>
  (
    await write('draftReport', 'DraftReportInput', 'report { id sections { chapter text } figures { key value } }', {
      title: 'Rapport',
      from,
      until,
    })
  ).report as {
    id: string;
    sections: { chapter: string; text: string }[];
    figures: { key: string; value: number }[];
  };

test('a report tells where each target stands, by source and by the vintage that had been published when its period ended', async () => {
  const { strategy } = await write('registerStrategy', 'RegisterStrategyInput', 'strategy { id }', {
    title: 'Länets strategi',
    scope: 'REGIONAL',
    validFrom: `${year() - 3}-01-01`,
  });
  await write('setGoal', 'SetGoalInput', 'goal { id }', {
    strategy: strategy.id,
    code: 'M1',
    title: 'Fiber dit människor bor',
    targets: [target('2326', 60), target('23', 90)],
  });
  const { indicator } = await write('registerIndicator', 'RegisterIndicatorInput', 'indicator { id }', {
    code: 'FIBER',
    name: 'Fiber, hushåll',
    measure: 'FIBRE_CONNECTED',
    population: 'HOUSEHOLDS',
    publisher: 'PTS',
  });
  await recordReading(indicator.id, `${year() - 1}-03`, 58);
  await recordReading(indicator.id, `${year()}-01`, 61.5);

  const earlier = await draft(`${year() - 1}-07-01`, `${year() - 1}-12-31`);
  const later = await draft(`${year()}-01-01`, `${year()}-12-31`);
  const told = ({ sections }: typeof later) => sections.find(({ chapter }) => chapter === 'INDICATORS')!.text;
  const value = ({ figures }: typeof later, key: string) => figures.find((figure) => figure.key === key)!.value;

  expect(told(earlier)).toContain(`58 % år ${year() - 2} (PTS, utgåva ${year() - 1}-03) mot målet 60 %`);
  expect(told(later)).toContain(`61,5 % år ${year() - 2} (PTS, utgåva ${year()}-01) mot målet 60 %`);
  expect(told(later)).toContain('Jämtlands län: målet är 90 %');
  expect(['TARGETS_REACHED', 'TARGETS_AHEAD', 'TARGETS_UNMEASURED'].map((key) => value(earlier, key))).toEqual([
    0, 1, 1,
  ]);
  expect(['TARGETS_REACHED', 'TARGETS_AHEAD', 'TARGETS_UNMEASURED'].map((key) => value(later, key))).toEqual([1, 0, 1]);
  const { boardReport } = await world.read(
    'coordinator',
    'query ($id: ID!) { boardReport(id: $id) { records(figure: TARGETS_REACHED, first: 5) { nodes { title } } } }',
    { id: later.id },
  );
  expect(boardReport.records.nodes).toEqual([{ title: 'M1. Fiber dit människor bor, 2326' }]);
});

test('figures that were read in are evidence of the market analysis, and stand on the timeline of the partnership', async () => {
  const { clauseByCode, partnership } = await world.read(
    'village',
    `{ clauseByCode(code: K1) { quarters(last: 1) { tallies { rule { key } recordCount } } timeline(first: 5) { nodes { kind title } } }
       partnership { timeline(first: 20) { nodes { kind title } } } }`,
  );
  expect(clauseByCode.quarters[0].tallies).toContainEqual({ rule: { key: 'FIGURES_READ_IN' }, recordCount: 2 });
  expect(clauseByCode.timeline.nodes).toContainEqual({ kind: 'FIGURES_READ_IN', title: 'Kartläggningen' });
  expect(partnership.timeline.nodes).toContainEqual({ kind: 'FIGURES_READ_IN', title: 'Kartläggningen' });
});
