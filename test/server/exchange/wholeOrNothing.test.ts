import { asking } from '../../support/asking.js';
import type { Person, World } from '../../support/World.js';
import { type FileWorld, makeFileWorld } from './handIn.js';
import { mail } from './mailing.js';
import { GROWING, stateOf } from './stateOf.js';

let files: FileWorld;
let world: World;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
});
afterAll(() => files.close());

const { act } = asking(() => world);

const RECEIPT = 'import { id version createdCount changedCount skippedCount }';
const HEADINGS = 'Förnamn;Efternamn;Företag;Befattning;E-postadress;Mobiltelefon';

/** As many people of one family name, every tenth at a village of its own. */
const people = (count: number, familyName: string) =>
  [
    HEADINGS,
    ...Array.from({ length: count }, (_, n) => {
      const organization = n % 10 === 0 ? `Byalag ${familyName} ${n}` : 'Åviks kommun';
      return `Person ${n};${familyName};${organization};Roll ${n};p${n}@${familyName.toLowerCase()}.example.se;070-${n}00`;
    }),
    '',
  ].join('\r\n');

const villages = (count: number, familyName: string) =>
  Array.from({ length: Math.ceil(count / 10) }, (_, n) => ({
    name: `Byalag ${familyName} ${n * 10}`,
    kind: 'VILLAGE_ASSOCIATION',
    sector: 'NON_PROFIT',
  }));

const bringIn = async (person: Person, content: string, more: object = {}) =>
  (await act(person, 'importContacts', { upload: await files.handIn(person, 'lista.csv', content), ...more }, RECEIPT))[
    'import'
  ];

/** Lets the `nth` row that is written to a table fail, while the work is done. */
async function failing(table: string, nth: number, work: () => Promise<unknown>): Promise<void> {
  const run = (sql: string) => world.arrange((em) => em.getConnection().execute(sql));
  await run('create sequence written');
  await run('grant usage on sequence written to public');
  await run(`
    create function fail_at() returns trigger language plpgsql as $$
    begin
      if nextval('written') >= ${nth} then raise exception 'the disk is full' using errcode = '53100'; end if;
      return new;
    end $$`);
  await run(
    `create trigger fail_at before insert or update or delete on "${table}" for each row execute function fail_at()`,
  );
  try {
    await work();
  } finally {
    await run(`drop trigger fail_at on "${table}"; drop function fail_at(); drop sequence written`);
  }
}

test.each([
  ['organization', 7],
  ['contact', 90],
  ['affiliation', 1],
  ['affiliation', 55],
  ['imported_record', 140],
  ['change', 100],
  ['import', 1],
])('when %s fails at its row %i, nothing of the import is left', async (table, nth) => {
  const before = await stateOf(world);
  await failing(table, nth, async () => {
    const upload = await files.handIn('coordinator', 'lista.csv', people(100, 'Felfall'));
    const input = { upload, newOrganizations: villages(100, 'Felfall') };
    const { errors } = await world.ask(
      'coordinator',
      `mutation ($input: ImportContactsInput!) { importContacts(input: $input) { ${RECEIPT} } }`,
      { input },
    );
    expect(errors?.[0]?.message).toContain('the disk is full');
  });
  expect(await stateOf(world)).toEqual(before);
});

test.each([
  ['interaction', 2],
  ['interaction_participant', 1],
  ['unmatched_address', 3],
  ['attachment', 2],
  ['imported_record', 1],
])('when %s fails at its row %i, nothing of several e-mails is left', async (table, nth) => {
  const text = Buffer.from('Anteckning').toString('base64');
  const one = (n: number) =>
    mail({
      id: `fel${n}@x.example.se`,
      from: `okand${n}@x.example.se`,
      to: 'coordinator@example.se, annan@y.example.se',
      attachments: [[`anteckning${n}.txt`, 'text/plain', text]],
    });
  const uploads = await Promise.all([1, 2].map((n) => files.handIn('coordinator', 'brev.eml', one(n))));
  const before = await stateOf(world);
  await failing(table, nth, async () => {
    const bringIn = 'mutation ($input: ImportEmailsInput!) { importEmails(input: $input) { results { upload } } }';
    const { errors } = await world.ask('coordinator', bringIn, { input: { uploads } });
    expect(errors?.[0]?.message).toContain('the disk is full');
  });
  expect(await stateOf(world)).toEqual(before);
});

test('an undoing that fails in the middle undoes nothing', async () => {
  const { id, version } = await bringIn('coordinator', people(50, 'Ångerfall'));
  const before = await stateOf(world);
  await failing('contact', 30, async () => {
    const input = { id, expectedVersion: version };
    const undo = 'mutation ($input: UndoImportInput!) { undoImport(input: $input) { import { id } } }';
    const { errors } = await world.ask('coordinator', undo, { input });
    expect(errors).toHaveLength(1);
  });
  expect(await stateOf(world)).toEqual(before);
});

test('two who bring in the same list at the same moment make one set of contacts', async () => {
  const content = people(200, 'Samtidig');
  const [first, second] = await Promise.all([bringIn('coordinator', content), bringIn('boardOfficer', content)]);
  const counts = [first, second].map(({ createdCount, skippedCount }) => [createdCount, skippedCount]);
  expect(counts.sort()).toEqual([
    [0, 200],
    [200, 0],
  ]);
  const rows = await world.arrange((em) =>
    em
      .getConnection()
      .execute<[{ count: number }]>(`select count(*)::int as count from contact where family_name = 'Samtidig'`),
  );
  expect(rows).toEqual([{ count: 200 }]);
});

test('five thousand people are looked at, brought in, brought in again and undone', async () => {
  const content = people(5000, 'Mängd');
  const before = await stateOf(world, GROWING);
  const upload = await files.handIn('coordinator', 'lista.csv', content);
  const shown = await act('coordinator', 'previewImport', { upload }, 'rowCount createCount rows { row }');
  expect(shown).toMatchObject({ rowCount: 5000, createCount: 5000 });
  expect(shown['rows']).toHaveLength(200);
  const newOrganizations = villages(5000, 'Mängd');
  const receipt = await bringIn('coordinator', content, { newOrganizations });
  expect(receipt).toMatchObject({ createdCount: 5000 });
  expect(await bringIn('coordinator', content)).toMatchObject({
    createdCount: 0,
    skippedCount: 5000,
  });
  await act('coordinator', 'undoImport', { id: receipt.id, expectedVersion: receipt.version }, 'import { undoneAt }');
  expect(await stateOf(world, GROWING)).toEqual(before);
});
