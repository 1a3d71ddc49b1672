import { asking } from '../../support/asking.js';
import { statementsOf } from '../../support/statements.js';
import type { World } from '../../support/World.js';
import { type FileWorld, makeFileWorld } from './handIn.js';
import { importing, list, PREVIEW } from './importing.js';

let files: FileWorld;
let world: World;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
});
afterAll(() => files.close());

const { at, act, refusalOf } = asking(() => world);
const { preview, bringIn, contactsNamed } = importing(() => files);

test('a known contact gets what is missing and a new address; what is known stays and the difference is told', async () => {
  const { contact } = await act(
    'coordinator',
    'registerContact',
    {
      givenName: 'Gun',
      familyName: 'Fyllberg',
      email: 'Gun.Fyllberg@avik.example.se',
      phone: '0640-10 00',
      affiliation: { organization: at('municipality'), title: 'Chef' },
    },
    'contact { id }',
  );
  const content = list('Gun;Fyllberg;Åviks kommun;Direktör;gun.fyllberg@avik.example.se, gun@privat.example.se;070-9;');
  const shown = await preview('coordinator', 'lista.csv', content);
  expect(shown['rows'][0]).toMatchObject({
    action: 'UPDATE',
    contact: { id: contact.id },
    matches: [{ contact: { name: 'Gun Fyllberg', organizationNames: ['Åviks kommun'] }, foundBy: 'EMAIL' }],
    news: [{ field: 'OTHER_EMAILS', known: null, said: 'gun@privat.example.se' }],
    kept: [
      { field: 'PHONE', known: '0640-10 00', said: '070-9' },
      { field: 'TITLE', known: 'Chef', said: 'Direktör' },
    ],
  });
  await bringIn('coordinator', content, { preview: shown['fingerprint'] });
  expect(await contactsNamed('coordinator', 'Fyllberg')).toEqual([
    expect.objectContaining({
      version: 2,
      phone: '0640-10 00',
      otherEmails: ['gun@privat.example.se'],
      affiliations: [expect.objectContaining({ title: 'Chef' })],
    }),
  ]);
});

test('what was looked at is what is done: a plan that no longer holds is refused', async () => {
  const content = list('Vera;Planberg;;;vera@planberg.example.se;;');
  const { fingerprint } = await preview('coordinator', 'x.csv', content);
  await bringIn('regionOfficer', content);
  const upload = await files.handIn('coordinator', 'x.csv', content);
  expect(await refusalOf('coordinator', 'importContacts', { upload, preview: fingerprint })).toMatchObject({
    code: 'CONFLICT',
    field: 'input.preview',
  });
});

test('a couple that shares a mailbox stays two people; somebody named twice in a file becomes one', async () => {
  const content = list(
    'Ulla;Delberg;;;delberg@by.example.se;;',
    'Olle;Delberg;;;delberg@by.example.se;;',
    'Ulla;Delberg;;Kassör;delberg@by.example.se;070-5 55 55;',
  );
  const shown = await preview('coordinator', 'x.csv', content);
  expect(shown['rows'].map(({ action, sameAsRow }: Record<string, unknown>) => [action, sameAsRow])).toEqual([
    ['CREATE', null],
    ['CREATE', null],
    ['UPDATE', 2],
  ]);
  await bringIn('coordinator', content);
  expect(await contactsNamed('coordinator', 'Delberg')).toEqual([
    expect.objectContaining({ name: 'Olle Delberg', phone: null }),
    expect.objectContaining({ name: 'Ulla Delberg', phone: '070-5 55 55' }),
  ]);
  const { import: again } = await bringIn('coordinator', content);
  expect(again).toMatchObject({ createdCount: 0, changedCount: 0, skippedCount: 3 });
});

test('an operator matches only what it may see: what another operator keeps to itself is as if it were not there', async () => {
  const details = { givenName: 'Yngve', familyName: 'Dolberg', email: 'yngve@dol.example.se' };
  await act('operatorA', 'registerContact', { ...details, visibility: 'OWN_ORGANIZATION' }, 'contact { id }');
  const content = list('Yngve;Dolberg;;;yngve@dol.example.se;;');
  const seen = await preview('operatorA', 'x.csv', content);
  expect(seen['rows'][0]).toMatchObject({ action: 'SKIP', skipReason: 'RECOGNIZED' });
  const hidden = await preview('operatorB', 'x.csv', content);
  expect(hidden['rows'][0]).toMatchObject({ action: 'CREATE', contact: null, matches: [] });
  const { import: receipt } = await bringIn('operatorB', content, { visibility: 'OWN_ORGANIZATION' });
  expect(receipt).toMatchObject({ createdCount: 1, visibility: { level: 'OWN_ORGANIZATION' } });
  expect(await contactsNamed('operatorB', 'Dolberg')).toHaveLength(1);
  expect((await world.read('operatorA', '{ imports(first: 100) { nodes { id } } }'))['imports'].nodes).toEqual([]);
});

test('what others recorded is recognized and left alone where the importer may not change it', async () => {
  const details = { givenName: 'Zara', familyName: 'Annanberg', email: 'zara@annan.example.se' };
  await act('coordinator', 'registerContact', { ...details, visibility: 'PARTNERSHIP' }, 'contact { id }');
  const shown = await preview('operatorB', 'x.csv', list('Zara;Annanberg;;;zara@annan.example.se;070-1234567;'));
  expect(shown['rows'][0]).toMatchObject({
    action: 'SKIP',
    skipReason: 'NOT_CHANGEABLE',
    contact: { name: 'Zara Annanberg' },
  });
});

test('a preview costs the same number of statements for one row and for two thousand', async () => {
  const rows = Array.from({ length: 2000 }, (_, n) => `Rad${n};Satsberg;Förening ${n};;rad${n}@sats.example.se;;`);
  const asking = async (content: string) => {
    const upload = await files.handIn('coordinator', 'x.csv', content);
    return statementsOf(() => act('coordinator', 'previewImport', { upload }, PREVIEW));
  };
  const known = list('Anna;Listberg;Åviks kommun;;anna.listberg@avik.example.se;;');
  const [one, many] = [await asking(known), await asking(list(...rows, known.split('\r\n')[1]!))];
  expect(many.length).toBe(one.length);
  expect(many.length).toBeLessThanOrEqual(8);
});
