import { asking } from '../../support/asking.js';
import { World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());
const { at, act, refusalOf } = asking(() => world);

const facts = 'id version givenName familyName email otherEmails phone verifiedAt isStale visibility { level }';

async function register(input: object, person: 'coordinator' | 'operatorA' | 'municipality' = 'coordinator') {
  const { contact } = await act(
    person,
    'registerContact',
    { givenName: 'Saga', familyName: 'Hedvall', ...input },
    `contact { ${facts} affiliations { id version title isCurrent } }`,
  );
  return contact;
}

test('a contact is registered with whom she speaks for; what a market actor tells stays between the parties', async () => {
  const here = await register({ affiliation: { organization: at('municipality'), title: 'Bredbandssamordnare' } });
  expect(here).toMatchObject({ isStale: true, verifiedAt: null, visibility: { level: 'PARTNERSHIP' } });
  expect(here.affiliations).toMatchObject([{ title: 'Bredbandssamordnare', isCurrent: true }]);
  const there = await register({ givenName: 'Lina', affiliation: { organization: at('operatorA') } });
  expect(there.visibility.level).toBe('PARTIES');
  const look = `query ($id: ID!) { contact(id: $id) { givenName } }`;
  expect(await world.read('operatorA', look, { id: there.id })).toEqual({ contact: { givenName: 'Lina' } });
  expect(await world.read('operatorB', look, { id: there.id })).toEqual({ contact: null });
});

test('somebody with the same address or name is told of, and not of somebody the caller may not see', async () => {
  const first = await register({
    givenName: 'Nils',
    familyName: 'Åström',
    email: 'nils@example.se',
    affiliation: { organization: at('operatorA') },
  });
  const input = { givenName: 'N.', familyName: 'Åström', otherEmails: ['NILS@example.se'] };
  const hidden = { ...input, visibility: 'PRINCIPALS' };
  const seen = await act('coordinator', 'registerContact', hidden, 'possibleDuplicates { id }');
  expect(seen.possibleDuplicates).toEqual([{ id: first.id }]);
  const unseen = await act(
    'operatorB',
    'registerContact',
    { ...input, visibility: 'OWN_ORGANIZATION' },
    'possibleDuplicates { givenName }',
  );
  expect(unseen.possibleDuplicates).toEqual([]);
});

test('a change touches what is given: null clears, what is left out stays', async () => {
  const made = await register({ email: 'saga@example.se', phone: '070-174 06 05', otherEmails: ['s@example.se'] });
  const change = (expectedVersion: number, changes: object) =>
    act('coordinator', 'changeContact', { id: made.id, expectedVersion, ...changes }, `contact { ${facts} }`);
  const { contact } = await change(1, { phone: null, familyName: ' Hedvall Öst ' });
  expect(contact).toMatchObject({
    version: 2,
    familyName: 'Hedvall Öst',
    phone: null,
    email: 'saga@example.se',
    otherEmails: ['s@example.se'],
  });
  const { contact: later } = await change(2, { otherEmails: null });
  expect(later).toMatchObject({ version: 3, familyName: 'Hedvall Öst', otherEmails: [] });
});

test('who changes an old version is told which one stands', async () => {
  const { id } = await register({});
  await act('coordinator', 'verifyContact', { id, expectedVersion: 1 }, 'contact { id }');
  const { errors } = await world.ask(
    'boardOfficer',
    `mutation ($input: ChangeContactInput!) { changeContact(input: $input) { contact { id } } }`,
    {
      input: { id, expectedVersion: 1, phone: '1' },
    },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
});

test('a member sees a contact that the region recorded, and may not change it', async () => {
  const { id } = await register({ affiliation: { organization: at('municipality') } });
  expect(await refusalOf('municipality', 'changeContact', { id, expectedVersion: 1, phone: '1' })).toEqual({
    code: 'FORBIDDEN',
    message: 'Du får se uppgiften men inte ändra den.',
  });
  expect(await refusalOf('neighbour', 'changeContact', { id, expectedVersion: 1 })).toMatchObject({
    code: 'NOT_FOUND',
    field: 'input.id',
  });
});

test('a verified contact is fresh, and the stale can be listed', async () => {
  const { id } = await register({ familyName: 'Färsk' });
  const { contact } = await act('coordinator', 'verifyContact', { id, expectedVersion: 1 }, `contact { ${facts} }`);
  expect(contact.isStale).toBe(false);
  const stale = `{ contacts(first: 100, filter: { isStale: { eq: true } }) { nodes { familyName isStale } } }`;
  const { contacts } = await world.read('coordinator', stale);
  expect(contacts.nodes.length).toBeGreaterThan(0);
  expect(contacts.nodes.every((one: { isStale: boolean }) => one.isStale)).toBe(true);
});

test.each([
  ['no name', { givenName: ' ' }, 'input.givenName'],
  ['a personal identity number as its source', { source: 'Uppgift från 811218-9876' }, 'input.source'],
  [
    'a personal identity number in its title',
    { affiliation: { title: '19811218-9876', organization: '' } },
    'input.affiliation.title',
  ],
  ['a telephone number that is an essay', { phone: '0'.repeat(51) }, 'input.phone'],
])('a contact with %s is refused', async (_what, wrong, field) => {
  const input = { givenName: 'Saga', familyName: 'Hedvall', ...wrong };
  expect(await refusalOf('coordinator', 'registerContact', input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

test('a contact may hold several roles over time, each of them once', async () => {
  const { id: contact } = await register({});
  const select = 'affiliation { id version title from until isCurrent }';
  const role = { contact, organization: at('village'), title: 'Ordförande' };
  const { affiliation } = await act('coordinator', 'affiliateContact', { ...role, from: '2024-01-01' }, select);
  expect(affiliation).toMatchObject({ isCurrent: true, until: null });
  expect(await refusalOf('coordinator', 'affiliateContact', role)).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.organization',
  });
  const change = { id: affiliation.id, expectedVersion: 1 };
  expect(await refusalOf('coordinator', 'changeAffiliation', { ...change, until: '2023-12-31' })).toMatchObject({
    field: 'input.until',
  });
  const ended = await act('coordinator', 'endAffiliation', { ...change, until: '2025-02-01' }, select);
  expect(ended.affiliation).toMatchObject({ version: 2, until: '2025-02-01', isCurrent: false, title: 'Ordförande' });
  expect(await refusalOf('coordinator', 'changeAffiliation', { ...change, title: 'Kassör' })).toMatchObject({
    code: 'CONFLICT',
  });
  await act('coordinator', 'affiliateContact', role, select);
});

test('whom more than the parties see does not come to speak for a market actor before that is narrowed', async () => {
  const { id: contact, visibility } = await register({ familyName: 'Isvallen' });
  expect(visibility.level).toBe('PARTNERSHIP');
  const role = { contact, organization: at('operatorA') };
  expect(await refusalOf('coordinator', 'affiliateContact', role)).toMatchObject({
    code: 'INCONSISTENT',
    field: 'input.organization',
  });
  await act(
    'coordinator',
    'narrowVisibility',
    { id: contact, expectedVersion: 1, visibility: 'PARTIES' },
    'record { id }',
  );
  await act('coordinator', 'affiliateContact', role, 'affiliation { id }');
});

test('somebody who speaks for an organization is made responsible in it, by itself or by a principal', async () => {
  const { id: contact } = await register({ affiliation: { organization: at('municipality') } });
  const input = { organization: at('municipality'), area: 'LAND_PERMITS', contact };
  const { responsibility } = await act(
    'municipality',
    'assignResponsibility',
    input,
    'responsibility { id version area contact { familyName } }',
  );
  expect(responsibility).toMatchObject({ area: 'LAND_PERMITS', contact: { familyName: 'Hedvall' } });
  expect(await refusalOf('coordinator', 'assignResponsibility', input)).toMatchObject({
    code: 'BAD_USER_INPUT',
    field: 'input.area',
  });
  expect(
    await refusalOf('coordinator', 'assignResponsibility', { ...input, organization: at('village') }),
  ).toMatchObject({
    field: 'input.contact',
    message: 'Saga Hedvall talar inte för Östbyns byalag.',
  });
  expect(await refusalOf('operatorA', 'assignResponsibility', { ...input, contact: null })).toMatchObject({
    code: 'FORBIDDEN',
  });
  const end = { id: responsibility.id, expectedVersion: 1, until: '2026-01-31' };
  const { responsibility: ended } = await act(
    'coordinator',
    'endResponsibility',
    end,
    'responsibility { until version }',
  );
  expect(ended).toEqual({ until: '2026-01-31', version: 2 });
});
