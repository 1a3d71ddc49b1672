import { World } from '../../support/World.js';
import { PositionScene } from './PositionScene.js';

let world: World;
let positions: PositionScene;
beforeAll(async () => {
  world = await World.make();
  positions = new PositionScene(world);
});
afterAll(() => world.close());

const spokenOf = async (text: string, authority: string | null = null) => {
  const { checkAgreement } = await world.read(
    'coordinator',
    'query ($text: String!, $authority: ID) { checkAgreement(text: $text, authority: $authority) { positions { position code statement } } }',
    { text, authority },
  );
  return checkAgreement.positions as { position: string; code: string; statement: string }[];
};

test('notes of a call are met with the joint position on the matter, in whatever form its words come', async () => {
  const { id, code } = await positions.joint(await positions.topic('Robusthet', ['reservkraft']));
  await positions.draft(await positions.topic('Öppenhet', ['öppna nät']));
  const call = 'De frågade om reservkraften i noderna.';
  expect(await spokenOf(call, positions.authority)).toEqual([
    { position: id, code, statement: 'Noder ska ha reservkraft.' },
  ]);
  expect(await spokenOf('Vi talade om öppna nät och om vädret.')).toEqual([]);
});

test('a position for another authority than the one spoken with is not shown', async () => {
  const topic = await positions.topic('Tillstånd', ['ledningsrätt']);
  const { id } = await positions.joint(topic, { audience: positions.authority });
  expect((await spokenOf('Ledningsrätten tar tid.', positions.authority)).map((one) => one.position)).toEqual([id]);
  const { organizations } = await world.read('coordinator', '{ organizations(first: 20) { nodes { id name } } }');
  const other = organizations.nodes.find(({ name }: { name: string }) => name === 'Åviks kommun').id as string;
  expect(await spokenOf('Ledningsrätten tar tid.', other)).toEqual([]);
});
