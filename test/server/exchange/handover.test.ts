import exceljs from 'exceljs';
import { extractText, getDocumentProxy } from 'unpdf';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { Served } from '../../support/Served.js';
import { type Answer, type OrganizationKey, type Person, World } from '../../support/World.js';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
  await settle();
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const id = (key: OrganizationKey) => toGlobalId('Organization', world.organizations[key]);
const give = (title: string, giver: OrganizationKey, receiver: OrganizationKey, more: Answer = {}) =>
  world.read(
    'coordinator',
    'mutation ($input: GiveCommitmentInput!) { giveCommitment(input: $input) { commitment { id version } } }',
    { input: { title, giver: id(giver), receiver: id(receiver), ...more } },
  );

async function settle(): Promise<void> {
  await world.read(
    'coordinator',
    'mutation ($input: RegisterContactInput!) { registerContact(input: $input) { contact { id } } }',
    {
      input: {
        givenName: 'Åsa',
        familyName: 'Vik',
        email: 'asa.vik@example.se',
        affiliation: { organization: id('municipality'), title: 'bredbandssamordnare' },
      },
    },
  );
  await give('Lämna kartunderlag', 'municipality', 'region', { dueOn: '2020-01-15' });
  await give('Hemligt löfte till bolaget', 'region', 'operatorA');
  const kept = await give('Redan uppfyllt', 'municipality', 'region');
  await world.read(
    'coordinator',
    'mutation ($input: FulfilCommitmentInput!) { fulfilCommitment(input: $input) { commitment { id } } }',
    { input: { id: kept.giveCommitment.commitment.id, expectedVersion: 1, proof: 'Kom i går.' } },
  );
  await world.read(
    'coordinator',
    'mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) { interaction { id } } }',
    {
      input: {
        kind: 'PHONE',
        topic: 'Samtal om kanalisation',
        participants: [{ organization: id('municipality') }],
        awaitsAnswer: true,
        initiative: 'OURS',
      },
    },
  );
  await world.read(
    'municipality',
    'mutation ($input: RaiseObstacleInput!) { raiseObstacle(input: $input) { obstacle { id } } }',
    { input: { kind: 'LOCAL_PROCESSES', text: 'Grävtillstånd dröjer.' } },
  );
}

const taken = async (person: Person, form: string) => {
  const response = await served.fetch(`/exports/handover.${form}`, { headers: await served.token(world, person) });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

test('the pack for a successor has all that is open, actor by actor, with contacts and history', async () => {
  const pack = JSON.parse((await taken('coordinator', 'json')).toString()) as Answer;
  expect(pack.own.map(({ kind, title }: Answer) => `${kind} ${title}`)).toEqual(['OBSTACLE Grävtillstånd dröjer.']);
  const actor = pack.actors.find(({ name }: Answer) => name === 'Åviks kommun');
  expect(actor.open.map(({ kind, title, isLate }: Answer) => ({ kind, title, isLate }))).toEqual([
    { kind: 'COMMITMENT', title: 'Lämna kartunderlag', isLate: true },
    { kind: 'AWAITED_ANSWER', title: 'Samtal om kanalisation', isLate: false },
  ]);
  expect(actor.contacts).toEqual([
    { name: 'Åsa Vik', email: 'asa.vik@example.se', phone: null, title: 'bredbandssamordnare' },
  ]);
  expect(actor.history.map(({ title }: Answer) => title)).toContain('Samtal om kanalisation');
});

test('the pack is read as PDF and as a workbook by other programs', async () => {
  const pdf = await getDocumentProxy(new Uint8Array(await taken('coordinator', 'pdf')));
  const text = (await extractText(pdf)).text.join('\n').replace(/\s+/g, ' ');
  for (const said of [
    'Överlämning: allt som är öppet',
    'Åviks kommun',
    'Lämna kartunderlag',
    '2020-01-15, försenat',
    'asa.vik@example.se',
    'Samtal om kanalisation',
    'Sida 1 av',
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('Redan uppfyllt 20');
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await taken('coordinator', 'xlsx')) as never);
  const open = workbook.getWorksheet('Öppet')!;
  const titles = open.getColumn(3).values.filter((value) => typeof value === 'string');
  expect(titles).toEqual(expect.arrayContaining(['Lämna kartunderlag', 'Hemligt löfte till bolaget']));
});

test('everybody gets only what they may see: nothing of a competitor, nothing at all without signing in', async () => {
  const mine = (await taken('operatorA', 'json')).toString();
  expect(mine).toContain('Hemligt löfte till bolaget');
  for (const person of ['operatorB', 'village', 'boardMember', 'neighbour'] as const)
    expect((await taken(person, 'json')).toString()).not.toContain('Hemligt löfte');
  expect((await taken('neighbour', 'json')).toString()).not.toContain('Grävtillstånd');
  expect((await served.fetch('/exports/handover.pdf')).status).toBe(401);
});
