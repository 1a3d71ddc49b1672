import { asking } from '../../support/asking.js';
import type { World } from '../../support/World.js';
import { type FileWorld, makeFileWorld } from './handIn.js';
import { importing, list, RECEIPT } from './importing.js';

let files: FileWorld;
let world: World;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
});
afterAll(() => files.close());

const { at, act, refusalOf } = asking(() => world);
const { preview, bringIn, contactsNamed } = importing(() => files);

test('a list shows what importing it would do, and changes nothing', async () => {
  const shown = await preview(
    'coordinator',
    'lista.csv',
    list(
      'Anna;Förhandsson;Åviks kommun;Planarkitekt;anna@avik.example.se;070-111 22 33;',
      'Bo;Förhandsson;Nyby fiberförening;;bo@nyby.example.se;;',
      'Cia;Förhandsson;;;inte en adress;;',
    ),
  );
  expect(shown).toMatchObject({
    source: 'CONTACT_LIST',
    rowCount: 3,
    createCount: 2,
    updateCount: 0,
    skipCount: 0,
    problemRowCount: 1,
    problemCount: 1,
    problems: [
      {
        row: 4,
        column: 'E-postadress',
        code: 'INVALID_EMAIL',
        message: 'Ogiltig e-postadress.',
        value: 'inte en adress',
      },
    ],
    unknownOrganizations: [
      { name: 'Nyby fiberförening', rowCount: 1, proposedKind: 'FIBRE_ASSOCIATION', proposedSector: 'NON_PROFIT' },
    ],
  });
  expect(shown['rows'][0]).toMatchObject({
    row: 2,
    action: 'CREATE',
    organization: { name: 'Åviks kommun' },
    organizationFoundBy: 'NAME',
  });
  expect(await contactsNamed('coordinator', 'Förhandsson')).toEqual([]);
});

test('contacts, their organizations and the receipt come of one list, and the same list again changes nothing', async () => {
  const content = list(
    'Anna;Listberg;Åviks kommun;Planarkitekt;anna.listberg@avik.example.se;070-111 22 33;',
    'Bo;Listberg;Nya fiberföreningen;Ordförande;bo.listberg@nya.example.se;;',
    'Cia;Listberg;Nya fiberföreningen;;;;',
    'Dag;Listberg;Fjällfiber AB;Nätchef;dag.listberg@fjallfiber.example.se;;',
  );
  const newOrganizations = [{ name: 'Nya fiberföreningen', kind: 'FIBRE_ASSOCIATION', sector: 'NON_PROFIT' }];
  const { import: receipt } = await bringIn('coordinator', content, { newOrganizations });
  expect(receipt).toMatchObject({
    source: 'CONTACT_LIST',
    fileName: 'kontakter.csv',
    createdCount: 4,
    changedCount: 0,
    skippedCount: 0,
    undoneAt: null,
    visibility: { level: 'PRINCIPALS' },
  });
  const contacts = await contactsNamed('coordinator', 'Listberg');
  expect(contacts).toEqual([
    expect.objectContaining({
      name: 'Anna Listberg',
      email: 'anna.listberg@avik.example.se',
      phone: '070-111 22 33',
      source: 'Import: kontakter.csv',
      visibility: { level: 'PARTNERSHIP' },
      affiliations: [
        { version: 1, title: 'Planarkitekt', organization: { name: 'Åviks kommun', kind: 'MUNICIPALITY' } },
      ],
    }),
    expect.objectContaining({
      name: 'Bo Listberg',
      affiliations: [
        { version: 1, title: 'Ordförande', organization: { name: 'Nya fiberföreningen', kind: 'FIBRE_ASSOCIATION' } },
      ],
    }),
    expect.objectContaining({ name: 'Cia Listberg', email: null }),
    expect.objectContaining({ name: 'Dag Listberg', visibility: { level: 'PARTIES' } }),
  ]);

  const { import: again } = await bringIn('coordinator', content);
  expect(again).toMatchObject({ createdCount: 0, changedCount: 0, skippedCount: 4 });
  expect(await contactsNamed('coordinator', 'Listberg')).toEqual(contacts);
});

test('the receipt names each record that a row made, and why a row was left out', async () => {
  const { import: receipt } = await bringIn('coordinator', list('Eva;Kvittman;Åviks kommun;;eva@kvitt.example.se;;'));
  const again = await bringIn(
    'coordinator',
    list('Eva;Kvittman;Åviks kommun;;eva@kvitt.example.se;;', 'Fel;Kvittman;;;x;;'),
    {
      onProblems: 'SKIP',
    },
  );
  const records = `query ($id: ID!) { import(id: $id) { records(first: 10) { nodes {
    row outcome skipReason versionAfter record { __typename ... on Contact { name } ... on Affiliation { organization { name } } } } } } }`;
  const first = await world.read('coordinator', records, { id: receipt.id });
  expect(first['import'].records.nodes).toHaveLength(2);
  expect(first['import'].records.nodes).toEqual(
    expect.arrayContaining([
      {
        row: 2,
        outcome: 'CREATED',
        skipReason: null,
        versionAfter: 1,
        record: { __typename: 'Contact', name: 'Eva Kvittman' },
      },
      {
        row: 2,
        outcome: 'CREATED',
        skipReason: null,
        versionAfter: 1,
        record: { __typename: 'Affiliation', organization: { name: 'Åviks kommun' } },
      },
    ]),
  );
  const second = await world.read('coordinator', records, { id: again['import'].id });
  expect(second['import'].records.nodes).toEqual([
    {
      row: 2,
      outcome: 'SKIPPED',
      skipReason: 'RECOGNIZED',
      versionAfter: null,
      record: { __typename: 'Contact', name: 'Eva Kvittman' },
    },
    { row: 3, outcome: 'SKIPPED', skipReason: 'PROBLEM', versionAfter: null, record: null },
  ]);
});

test('what is chosen for a row goes before what is proposed', async () => {
  const content = list('Ida;Valberg;;;ida@valberg.example.se;;', 'Per;Valberg;;;per@valberg.example.se;;');
  await bringIn('coordinator', content, {
    decisions: [
      { row: 2, action: 'SKIP' },
      { row: 3, organization: at('village') },
    ],
  });
  expect(await contactsNamed('coordinator', 'Valberg')).toEqual([
    expect.objectContaining({
      name: 'Per Valberg',
      affiliations: [expect.objectContaining({ organization: expect.objectContaining({ name: 'Östbyns byalag' }) })],
    }),
  ]);
});

test.each([
  ['a row that the file has not', { decisions: [{ row: 99, action: 'SKIP' }] }, 'input.decisions.0.row'],
  ['one row twice', { decisions: [{ row: 2 }, { row: 2 }] }, 'input.decisions.1.row'],
  ['adding to nobody', { decisions: [{ row: 2, action: 'UPDATE' }] }, 'input.decisions.0.contact'],
  [
    'an organization that no row names',
    { newOrganizations: [{ name: 'Annan', kind: 'OTHER', sector: 'PRIVATE' }] },
    'input.newOrganizations.0.name',
  ],
])('choosing %s is refused, and nothing is imported', async (_what, wrong, field) => {
  const upload = await files.handIn('coordinator', 'x.csv', list('Nej;Vägransson;Åviks kommun;;nej@x.example.se;;'));
  expect(await refusalOf('coordinator', 'importContacts', { upload, ...wrong })).toMatchObject({
    code: 'BAD_USER_INPUT',
    field,
  });
  expect(await contactsNamed('coordinator', 'Vägransson')).toEqual([]);
});

test('a file with problems is not imported unless they are to be left out, and the refusal names row and column', async () => {
  const content = list(
    'Rut;Felström;;;rut@x.example.se;;',
    'Sven;Felström;;;sven(at)x;;',
    'Tor;8507099805;;;t@x.example.se;;',
  );
  const upload = await files.handIn('coordinator', 'x.csv', content);
  expect(await refusalOf('coordinator', 'importContacts', { upload })).toEqual({
    code: 'BAD_USER_INPUT',
    field: 'input.upload',
    message:
      'Inget har importerats: 2 fel i filen. Rad 3 (E-postadress): Ogiltig e-postadress. Rad 4 (Efternamn): Här står ett personnummer. Registret har inga personnummer.',
  });
  expect(await contactsNamed('coordinator', 'Felström')).toEqual([]);
  await act('coordinator', 'importContacts', { upload, onProblems: 'SKIP' }, RECEIPT);
  expect(await contactsNamed('coordinator', 'Felström')).toHaveLength(1);
});

test('vCards are recognized by their content, whatever the file is called', async () => {
  const card = (name: string, email: string) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kortberg;${name};;;\r\nFN:${name} Kortberg\r\nEMAIL:${email}\r\nORG:Åviks kommun\r\nEND:VCARD\r\n`;
  const content = card('Wilma', 'wilma@kort.example.se') + card('Xerxes', 'xerxes@kort.example.se');
  expect(await preview('coordinator', 'kontakter.csv', content)).toMatchObject({ source: 'VCARD', createCount: 2 });
  const { import: receipt } = await bringIn('coordinator', content);
  expect(receipt).toMatchObject({ source: 'VCARD', createdCount: 2 });
});

test('nobody looks at a file that another sent in', async () => {
  const upload = await files.handIn('operatorA', 'x.csv', list('A;B;;;;;'));
  expect(await refusalOf('operatorB', 'previewImport', { upload })).toMatchObject({
    code: 'NOT_FOUND',
    field: 'input.upload',
  });
  expect(await refusalOf('boardMember', 'previewImport', { upload })).toMatchObject({ code: 'FORBIDDEN' });
});
