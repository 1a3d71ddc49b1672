import { asking } from '../../support/asking.js';
import type { Person, World } from '../../support/World.js';
import { type FileWorld, makeFileWorld } from './handIn.js';
import { COORDINATOR, KARIN, mailing } from './mailing.js';

let files: FileWorld;
let world: World;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
  await settle();
});
afterAll(() => files.close());

const { at, act, refusalOf } = asking(() => world);
const { settle, bringIn } = mailing(() => files);

test('an unknown address waits in the triage list, and keeps the e-mail between the parties till somebody says whose it is', async () => {
  const one = { id: 'd1@x.example.se', from: '"Nya Namnet" <nya@fjallfiber.example.se>', to: COORDINATOR };
  const { interaction } = await bringIn('coordinator', one);
  expect(interaction).toMatchObject({
    visibility: { level: 'PARTIES' },
    unmatchedAddresses: [
      {
        address: 'nya@fjallfiber.example.se',
        name: 'Nya Namnet',
        role: 'SENDER',
        suggestedOrganization: { name: 'Fjällfiber AB' },
      },
    ],
  });
  const waiting = `{ unmatchedAddresses(first: 100, filter: { status: { eq: OPEN } }) { nodes { address } } }`;
  const list = async (person: Person) => (await world.read(person, waiting))['unmatchedAddresses'].nodes;
  expect(await list('boardOfficer')).toContainEqual({ address: 'nya@fjallfiber.example.se' });
  expect(await list('operatorA')).toEqual([]);
  expect(await list('registrar')).toEqual([]);
});

test('an address at a public provider suggests no organization', async () => {
  const { interaction } = await bringIn('coordinator', {
    id: 'd2@x.example.se',
    from: 'nagon@gmail.com',
    to: COORDINATOR,
  });
  expect(interaction.unmatchedAddresses).toEqual([expect.objectContaining({ suggestedOrganization: null })]);
});

test('saying whose an address is settles it in every e-mail, and the next one is matched by itself', async () => {
  const from = 'Ny Person <ny.person@okand.example.se>';
  const first = await bringIn('coordinator', { id: 'e1@x.example.se', from, to: COORDINATOR });
  const second = await bringIn('boardOfficer', { id: 'e2@x.example.se', from: KARIN, to: from });
  const [{ id }] = first['interaction'].unmatchedAddresses;
  const resolved = await act(
    'coordinator',
    'resolveUnmatchedAddress',
    { id, registerContact: { givenName: 'Ny', familyName: 'Person', affiliation: { organization: at('village') } } },
    `isRemembered contact { email } unmatchedAddresses { status } interactions { id participants { role contact { name } organization { name } } }`,
  );
  expect(resolved).toMatchObject({
    isRemembered: true,
    contact: { email: 'ny.person@okand.example.se' },
    unmatchedAddresses: [{ status: 'RESOLVED' }, { status: 'RESOLVED' }],
  });
  const participant = (role: string) => ({
    role,
    contact: { name: 'Ny Person' },
    organization: { name: 'Östbyns byalag' },
  });
  const found = new Map(resolved['interactions'].map((one: { id: string }) => [one.id, one]));
  expect(found.get(first['interaction'].id)).toMatchObject({
    participants: expect.arrayContaining([participant('SENDER')]),
  });
  expect(found.get(second['interaction'].id)).toMatchObject({
    participants: expect.arrayContaining([participant('RECIPIENT')]),
  });
  expect(await refusalOf('coordinator', 'resolveUnmatchedAddress', { id, organization: at('village') })).toMatchObject({
    code: 'INCONSISTENT',
  });
  const third = await bringIn('coordinator', { id: 'e3@x.example.se', from, to: COORDINATOR });
  expect(third['interaction']).toMatchObject({ unmatchedAddresses: [], visibility: { level: 'PARTNERSHIP' } });
});

test('an address that belongs to an organization becomes its mailbox where it has none', async () => {
  const { interaction } = await bringIn('coordinator', {
    id: 'f1@x.example.se',
    from: 'byn@ostbyn.example.se',
    to: COORDINATOR,
  });
  const [{ id }] = interaction.unmatchedAddresses;
  const input = { id, organization: at('authority') };
  const resolved = await act(
    'coordinator',
    'resolveUnmatchedAddress',
    input,
    'isRemembered contact { id } organization { email }',
  );
  expect(resolved).toEqual({ isRemembered: true, contact: null, organization: { email: 'byn@ostbyn.example.se' } });
});

test('an address that is nobody who matters goes from the list', async () => {
  const { interaction } = await bringIn('coordinator', {
    id: 'g1@x.example.se',
    from: KARIN,
    to: 'utskick@lista.example.se',
  });
  const [{ id }] = interaction.unmatchedAddresses;
  const input = { id, everywhere: true };
  expect(await refusalOf('operatorB', 'dismissUnmatchedAddress', input)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await act('coordinator', 'dismissUnmatchedAddress', input, 'unmatchedAddresses { status }')).toEqual({
    unmatchedAddresses: [{ status: 'DISMISSED' }],
  });
});

test("an operator's import matches only those whom it may see", async () => {
  const details = { givenName: 'Hemlig', familyName: 'Kontakt', email: 'hemlig@kund.example.se' };
  await act('operatorA', 'registerContact', { ...details, visibility: 'OWN_ORGANIZATION' }, 'contact { id }');
  const one = { id: 'h1@x.example.se', from: 'hemlig@kund.example.se', to: 'operatorB@example.se' };
  const seen = await bringIn('operatorA', one);
  expect(seen['interaction'].unmatchedAddresses).not.toContainEqual(
    expect.objectContaining({ address: 'hemlig@kund.example.se' }),
  );
  const hidden = await bringIn('operatorB', one);
  expect(hidden['interaction']).toMatchObject({
    initiative: 'THEIRS',
    unmatchedAddresses: [expect.objectContaining({ address: 'hemlig@kund.example.se' })],
    participants: [{ role: 'RECIPIENT', organization: { name: 'Dalbredband AB' }, contact: null }],
  });
});
