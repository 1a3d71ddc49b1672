import { asking } from '../../support/asking.js';
import type { Person, World } from '../../support/World.js';
import { type FileWorld, makeFileWorld } from './handIn.js';
import { GROWING, stateOf } from './stateOf.js';

let files: FileWorld;
let world: World;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
});
afterAll(() => files.close());

const { at, act, refusalOf } = asking(() => world);

const list = (...rows: string[]) =>
  ['Förnamn;Efternamn;Företag;Befattning;E-postadress;Mobiltelefon', ...rows, ''].join('\r\n');

const bringIn = async (person: Person, content: string, more: object = {}) => {
  const upload = await files.handIn(person, 'kontakter.csv', content);
  return (await act(person, 'importContacts', { upload, ...more }, 'import { id version createdCount changedCount }'))[
    'import'
  ];
};

const bringInEmail = async (person: Person, id: string, headers: string[]) => {
  const content = [
    ...headers,
    'Subject: Provbrev',
    'Date: Tue, 3 Mar 2026 10:12:00 +0100',
    `Message-ID: <${id}>`,
    '',
    'Hej',
  ].join('\r\n');
  const upload = await files.handIn(person, 'brev.eml', content);
  return act(
    person,
    'importEmail',
    { upload },
    'import { id version } interaction { id version unmatchedAddresses { id } }',
  );
};

const undo = (person: Person, { id, version }: { id: string; version: number }) =>
  act(person, 'undoImport', { id, expectedVersion: version }, 'import { undoneAt version }');

/** The register without what only grows: the log, the receipts, the counts of changes. */
const register = () => stateOf(world, GROWING);

const contact = (familyName: string, more: object = {}) =>
  act('coordinator', 'registerContact', { givenName: 'Prov', familyName, ...more }, 'contact { id version }');

const contactId = async (name: string) => {
  const { contacts } = await world.read(
    'coordinator',
    `query ($name: String!) { contacts(first: 2, filter: { name: { eq: $name } }) { nodes { id version affiliations { id version } } } }`,
    { name },
  );
  return contacts.nodes[0];
};

test('undone, an import leaves the register exactly as it was', async () => {
  await contact('Fyllman', { email: 'fyllman@x.example.se', affiliation: { organization: at('municipality') } });
  await contact('Tomman');
  const before = await register();
  const receipt = await bringIn(
    'coordinator',
    list(
      'Ny;Ångerberg;Ny förening;Ordförande;ny@angra.example.se;070-1',
      'Prov;Fyllman;Åviks kommun;Chef;fyllman@x.example.se, andra@x.example.se;070-2',
      'Prov;Fyllman;;;fyllman@x.example.se, tredje@x.example.se;',
      'Prov;Tomman;Åviks kommun;;;070-3 33',
    ),
    {
      newOrganizations: [{ name: 'Ny förening', kind: 'VILLAGE_ASSOCIATION', sector: 'NON_PROFIT' }],
      decisions: [{ row: 5, action: 'UPDATE', contact: (await contactId('Prov Tomman')).id }],
    },
  );
  expect(receipt).toMatchObject({ createdCount: 1, changedCount: 3 });
  expect(await register()).not.toEqual(before);
  const { import: undone } = await undo('coordinator', receipt);
  expect(undone).toEqual({ undoneAt: expect.any(Date), version: receipt.version + 1 });
  expect(await register()).toEqual(before);
});

test('undone once, an import is not undone again; and by nobody who saw another version', async () => {
  const receipt = await bringIn('coordinator', list('Igen;Ångerman;;;igen@angra.example.se;'));
  const other = { id: receipt.id, expectedVersion: receipt.version + 1 };
  expect(await refusalOf('coordinator', 'undoImport', other)).toMatchObject({ code: 'CONFLICT' });
  await undo('coordinator', receipt);
  expect(await refusalOf('coordinator', 'undoImport', other)).toMatchObject({ code: 'INCONSISTENT' });
});

test('what was undone can be brought in again', async () => {
  const content = list('Åter;Ångerlund;;;ater@angra.example.se;');
  await undo('coordinator', await bringIn('coordinator', content));
  expect(await bringIn('coordinator', content)).toMatchObject({ createdCount: 1 });
});

interface Imported {
  id: string;
  version: number;
  affiliations: { id: string; version: number }[];
}

test.each([
  [
    'a contact that was changed since',
    'Ändringsberg',
    ({ id, version: expectedVersion }: Imported) =>
      act('boardOfficer', 'changeContact', { id, expectedVersion, phone: '070-99' }, 'contact { id }'),
    'Prov Ändringsberg har ändrats',
  ],
  [
    'a contact that speaks for another organization since',
    'Flyttberg',
    ({ id: contact }: Imported) =>
      act('coordinator', 'affiliateContact', { contact, organization: at('village') }, 'affiliation { id }'),
    'Prov Flyttberg har ändrats',
  ],
  [
    'a title that was put right since',
    'Titelberg',
    ({ affiliations: [{ id, version: expectedVersion } = { id: '', version: 0 }] }: Imported) =>
      act('coordinator', 'changeAffiliation', { id, expectedVersion, title: 'Chef' }, 'affiliation { id }'),
    'Prov Titelberg, Åviks kommun har ändrats',
  ],
  [
    'a contact who had a part in an interaction since',
    'Samtalsberg',
    ({ id: contact }: Imported) =>
      act(
        'coordinator',
        'recordInteraction',
        { kind: 'PHONE', topic: 'Samtal', participants: [{ contact }] },
        'interaction { id }',
      ),
    'Prov Samtalsberg används',
  ],
])('nothing is undone when the import made %s', async (_what, familyName, change, told) => {
  const receipt = await bringIn('coordinator', list(`Prov;${familyName};Åviks kommun;;;`, `Annan;${familyName};;;;`));
  await change(await contactId(`Prov ${familyName}`));
  const before = await stateOf(world);
  const refusal = await refusalOf('coordinator', 'undoImport', { id: receipt.id, expectedVersion: receipt.version });
  expect(refusal.code).toBe('INCONSISTENT');
  expect(refusal.message).toContain(told);
  expect(await stateOf(world)).toEqual(before);
});

test('an organization that is used since stands in the way', async () => {
  const receipt = await bringIn('coordinator', list('Prov;Bolagsberg;Bolaget AB;;;'), {
    newOrganizations: [{ name: 'Bolaget AB', kind: 'CONTRACTOR', sector: 'PRIVATE' }],
  });
  await bringIn('regionOfficer', list('Annan;Bolagsberg;Bolaget AB;;annan@bolaget.example.se;'));
  expect(
    await refusalOf('coordinator', 'undoImport', { id: receipt.id, expectedVersion: receipt.version }),
  ).toMatchObject({
    code: 'INCONSISTENT',
    message: 'Importen kan inte ångras: Bolaget AB används.',
  });
});

test('an e-mail is undone with all its parts, and what answered it is as it was', async () => {
  const from = 'From: Prov <prov@okand.example.se>';
  const to = 'To: coordinator@example.se';
  await bringInEmail('coordinator', 'svar@x', [from, to, 'In-Reply-To: <fraga@x>']);
  const before = await register();
  const receipt = await bringInEmail('coordinator', 'fraga@x', [from, to]);
  await undo('coordinator', receipt['import']);
  expect(await register()).toEqual(before);
});

test('an e-mail that somebody worked with since is not undone', async () => {
  const from = 'From: Prov <prov.arbete@okand.example.se>';
  const { import: receipt, interaction } = await bringInEmail('coordinator', 'arbete@x', [
    from,
    'To: coordinator@example.se',
  ]);
  await act(
    'coordinator',
    'resolveUnmatchedAddress',
    { id: interaction.unmatchedAddresses[0].id, organization: at('village'), rememberAddress: false },
    'isRemembered',
  );
  expect(
    await refusalOf('coordinator', 'undoImport', { id: receipt.id, expectedVersion: receipt.version }),
  ).toMatchObject({
    code: 'INCONSISTENT',
    message: 'Importen kan inte ångras: Provbrev har ändrats.',
  });
});

test("an operator's import is undone by those who brought it in, and is nobody else's to see", async () => {
  const receipt = await bringIn('operatorA', list('Prov;Egenberg;;;;'), { visibility: 'OWN_ORGANIZATION' });
  const input = { id: receipt.id, expectedVersion: receipt.version };
  expect(await refusalOf('operatorB', 'undoImport', input)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf('coordinator', 'undoImport', input)).toMatchObject({ code: 'NOT_FOUND' });
  await undo('operatorA', receipt);
});

test('a list that tells for which market actor somebody speaks leaves the parties alone to see that, until it is undone', async () => {
  const { contact: known } = await contact('Nordgren', { email: 'nordgren@example.se' });
  const level = async () =>
    (
      await world.read('coordinator', 'query ($id: ID!) { contact(id: $id) { visibility { level } } }', {
        id: known.id,
      })
    ).contact.visibility.level;
  expect(await level()).toBe('PARTNERSHIP');
  const { organization } = await world.read('coordinator', 'query ($id: ID!) { organization(id: $id) { name } }', {
    id: at('operatorB'),
  });
  const receipt = await bringIn('coordinator', list(`Prov;Nordgren;${organization.name};säljare;nordgren@example.se;`));
  expect(receipt).toMatchObject({ createdCount: 0, changedCount: 1 });
  expect(await level()).toBe('PARTIES');
  await undo('coordinator', receipt);
  expect(await level()).toBe('PARTNERSHIP');
});
