import { asking } from '../../support/asking.js';
import { World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

const facts =
  'organization { id version name shortName kind countyCode municipalityCode email phone website activeUntil actorCategory parent { name } }';

async function register(input: object = {}) {
  const all = { name: 'Norrbyns fiberförening', kind: 'FIBRE_ASSOCIATION', sector: 'NON_PROFIT', ...input };
  return (await act('coordinator', 'registerOrganization', all, `${facts} possibleDuplicates { name }`)).organization;
}

test('an organization is registered; a municipality’s code tells its county', async () => {
  const made = await register({
    name: ' Lillåns kommun ',
    kind: 'MUNICIPALITY',
    sector: 'PUBLIC',
    municipalityCode: '9801',
    parent: at('region'),
  });
  expect(made).toMatchObject({
    name: 'Lillåns kommun',
    countyCode: '98',
    actorCategory: 'MUNICIPALITY',
    parent: { name: 'Provregionen' },
  });
});

test.each([
  ['no name', { name: ' ' }, 'input.name'],
  ['a municipality in another county', { municipalityCode: '2380', countyCode: '22' }, 'input.municipalityCode'],
  ['a last day before its first', { activeFrom: '2020-01-02', activeUntil: '2020-01-01' }, 'input.activeUntil'],
  ['a website that runs a script', { website: 'javascript:alert(1)//x.y' }, 'input.website'],
])('an organization with %s is refused', async (_what, wrong, field) => {
  const input = { name: 'Prov', kind: 'OTHER', sector: 'PRIVATE', ...wrong };
  expect(await refusalOf('coordinator', 'registerOrganization', input)).toMatchObject({
    code: 'BAD_USER_INPUT',
    field,
  });
});

test('an organization number with a wrong check digit, or that is a person’s, is refused', async () => {
  for (const organizationNumber of ['556000-0000', '811218-9876']) {
    const { errors } = await world.ask(
      'coordinator',
      `mutation ($input: RegisterOrganizationInput!) { registerOrganization(input: $input) { organization { id } } }`,
      {
        input: { name: 'Prov', kind: 'OTHER', sector: 'PRIVATE', organizationNumber },
      },
    );
    expect(errors?.[0]?.message).toMatch(/OrganizationNumber/);
  }
});

test('look-alikes are told of: the same number, the same mailbox, a similar name', async () => {
  await register({
    name: 'Älvdals Bredband Aktiebolag',
    kind: 'OPERATOR',
    sector: 'PRIVATE',
    email: 'info@alv.example.se',
    organizationNumber: '5560001710',
  });
  const alike = async (input: object) => {
    const all = { name: 'Någonting annat', kind: 'OTHER', sector: 'PRIVATE', ...input };
    return (
      await act(
        'operatorB',
        'registerOrganization',
        { ...all, visibility: 'OWN_ORGANIZATION' },
        'possibleDuplicates { name }',
      )
    ).possibleDuplicates;
  };
  const found = [{ name: 'Älvdals Bredband Aktiebolag' }];
  expect(await alike({ name: 'Älvdals bredband AB' })).toEqual(found);
  expect(await alike({ name: 'A', email: 'INFO@alv.example.se' })).toEqual(found);
  expect(await alike({ name: 'B', organizationNumber: '16556000-1710' })).toEqual(found);
  expect(await alike({ name: 'Ånge kommun' })).toEqual([]);
});

test('a look-alike that the caller may not see is not told of', async () => {
  const input = { name: 'Hemlig nätförening', kind: 'OTHER', sector: 'NON_PROFIT', visibility: 'OWN_ORGANIZATION' };
  await act('operatorB', 'registerOrganization', input, 'organization { id }');
  const { possibleDuplicates } = await act('operatorA', 'registerOrganization', input, 'possibleDuplicates { name }');
  expect(possibleDuplicates).toEqual([]);
});

test('a change touches what is given: null clears, what is left out stays, and a name can not be cleared', async () => {
  const { id } = await register({ phone: '0640-100 00', email: 'n@example.se', shortName: 'NFF' });
  const change = { id, expectedVersion: 1, phone: null, shortName: 'Norrby' };
  expect(await refusalOf('coordinator', 'changeOrganization', { ...change, name: null })).toEqual({
    code: 'BAD_USER_INPUT',
    field: 'input.name',
    message: 'Uppgiften kan ändras men inte tas bort.',
  });
  const { organization } = await act('boardOfficer', 'changeOrganization', change, facts);
  expect(organization).toMatchObject({
    version: 2,
    phone: null,
    shortName: 'Norrby',
    email: 'n@example.se',
    name: 'Norrbyns fiberförening',
  });
  expect(await refusalOf('coordinator', 'changeOrganization', change)).toMatchObject({ code: 'CONFLICT' });
  expect(await refusalOf('operatorA', 'changeOrganization', { ...change, expectedVersion: 2 })).toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('nothing is a part of itself, however far up', async () => {
  const [top, middle, low] = [
    await register({ name: 'Koncern' }),
    await register({ name: 'Bolag' }),
    await register({ name: 'Kontor' }),
  ];
  const put = (of: { id: string }, parent: { id: string } | null, expectedVersion = 1) =>
    ['setParent', { id: of.id, expectedVersion, parent: parent?.id ?? null }] as const;
  await act('coordinator', ...put(middle, top), facts);
  await act('coordinator', ...put(low, middle), facts);
  for (const parent of [top, middle, low]) {
    expect(await refusalOf('coordinator', ...put(top, parent))).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.parent',
    });
  }
  const { organization } = await act('coordinator', ...put(low, null, 2), facts);
  expect(organization.parent).toBeNull();
  await act('coordinator', ...put(top, low), facts);
});
