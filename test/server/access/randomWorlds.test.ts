import fc from 'fast-check';
import { RandomWorlds } from '../../support/RandomWorlds.js';

const WORLDS = process.env['SAMNOD_LONG'] ? 5000 : 1000;

let worlds: RandomWorlds;
beforeAll(async () => {
  worlds = await RandomWorlds.make();
});
afterAll(() => worlds.close());

test(`in ${WORLDS} random worlds everyone sees and may change what the reference model says, and nothing else`, async () => {
  const property = fc.asyncProperty(worlds.arbitrary, async ([rows, askers]) => {
    for (const { wall, model } of await worlds.sights(rows, askers)) expect(wall).toEqual(model);
  });
  await fc.assert(property, { numRuns: WORLDS });
}, 600_000);
