import { serverAudits } from 'graphql-http';
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

/**
 * What is not done: 200 for documents and variables that cannot be used (400 says it better), and GET requests that a
 * foreign page could make a browser send.
 */
const left = { MUST: [], SHOULD: ['572B', '7B9B', 'FDE2'], MAY: ['5A70', '6A70', 'D6D5'] };

test('the API speaks GraphQL over HTTP as its specification says', async () => {
  const found: Record<string, string[]> = { MUST: [], SHOULD: [], MAY: [] };
  const counts: Record<string, number> = { MUST: 0, SHOULD: 0, MAY: 0 };
  for (const audit of serverAudits({ url: `${served.url}/graphql`, fetchFn: fetch })) {
    const [level] = audit.name.split(' ') as [string];
    counts[level]!++;
    const result = await audit.fn();
    if (result.status !== 'ok') found[level]!.push(audit.id);
  }
  expect(counts).toEqual({ MUST: 13, SHOULD: 23, MAY: 25 });
  expect(Object.values(found).map((ids) => ids.sort())).toEqual(Object.values(left));
});
