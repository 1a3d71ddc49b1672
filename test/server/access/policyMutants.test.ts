import fc from 'fast-check';
import { changeable, visible } from '../../../server/shared/policies.js';
import { RandomWorlds } from '../../support/RandomWorlds.js';

/*
 * The wall with one stone taken out: each mutant of the policies must be told from the reference model by random
 * worlds. A mutant that lives would be a part of the wall that no test holds.
 */
let worlds: RandomWorlds;
beforeAll(async () => {
  worlds = await RandomWorlds.make();
});
afterAll(() => worlds.close());

/** A part of the rule's text, and what a slip of the hand could make of it. */
const slips: [part: RegExp, slip: string][] = [
  [/\(secrecy_reader_ids is null or .*?any\(secrecy_reader_ids\)\) and /, ''],
  [/ and \(select nullif\(current_setting\('samnod.account', true\), ''\)::uuid\) is not null/, ''],
  [/visibility_level = 'PUBLIC'/, `visibility_level in ('PUBLIC', 'PARTNERSHIP')`],
  [/or recorded_by_organization_id = /, 'or recorded_by_organization_id <> '],
  [/visibility_level <> 'OWN_ORGANIZATION' and /, ''],
  [/visibility_level <> 'OWN_ORGANIZATION'/, `visibility_level not in ('OWN_ORGANIZATION', 'PRINCIPALS')`],
  [/visibility_level in \('PARTIES', 'PARTNERSHIP'\)/, `visibility_level in ('PRINCIPALS', 'PARTIES', 'PARTNERSHIP')`],
  [/visibility_level in \('PARTIES', 'PARTNERSHIP'\)/, `visibility_level in ('PARTIES')`],
  [/ = any\(party_ids\)/, ' is not null'],
  [/\(visibility_level = 'PARTNERSHIP' and /, `(visibility_level in ('PARTIES', 'PARTNERSHIP') and `],
  [/(visibility_level = 'PARTNERSHIP') and partnership_id = any\(.*\)\)\)$/, '$1))'],
];

const settle = (using: string, command: 'select' | 'update') =>
  worlds.client.query(`alter policy interaction_${command} on interaction using (${using})`);

/** Whether random worlds tell the wall from the model. */
async function isToldApart(): Promise<boolean> {
  const property = fc.asyncProperty(worlds.arbitrary, async ([rows, askers]) =>
    (await worlds.sights(rows, askers)).every(({ wall, model }) => JSON.stringify(wall) === JSON.stringify(model)),
  );
  return (await fc.check(property, { numRuns: 300, endOnFailure: true })).failed;
}

test.each(slips)('a wall without %s is found out', async (part, slip) => {
  const mutant = visible().replace(part, slip);
  expect(mutant).not.toBe(visible());
  try {
    await settle(mutant, 'select');
    await settle(`(${mutant}) and ${changeable()}`, 'update');
    expect(await isToldApart()).toBe(true);
  } finally {
    await settle(visible(), 'select');
    await settle(`(${visible()}) and ${changeable()}`, 'update');
  }
});

test.each([
  ['whoever sees may change', `(${visible()})`],
  [
    'principals of any partnership may change',
    `(${visible()}) and nullif(current_setting('samnod.writes_for', true), '') is not null`,
  ],
])('a wall by which %s is found out', async (_slip, using) => {
  try {
    await settle(using, 'update');
    expect(await isToldApart()).toBe(true);
  } finally {
    await settle(`(${visible()}) and ${changeable()}`, 'update');
  }
});

test('the wall as it is stands', async () => {
  expect(await isToldApart()).toBe(false);
});
