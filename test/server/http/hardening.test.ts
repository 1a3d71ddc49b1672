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

test('anyone may ask who they are', async () => {
  const { status, data, extensions } = await served.ask('{ __typename viewer { name } }');
  expect({ status, data, extensions }).toEqual({ status: 200, data: { __typename: 'Query', viewer: null }, extensions: { cost: { requested: 1, limit: 10_000 } } });
});
