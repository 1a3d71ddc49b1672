import { Served } from '../../support/Served.js';
import { asking } from '../../support/asking.js';
import type { Person, World } from '../../support/World.js';
import { type FileWorld, makeFileWorld } from './handIn.js';

let files: FileWorld;
let world: World;
let served: Served;
beforeAll(async () => {
  files = await makeFileWorld();
  ({ world } = files);
  served = await Served.on(world);
});
afterAll(async () => {
  await served.close();
  await files.close();
});

const { at, act } = asking(() => world);

const contact = (person: Person, familyName: string, more: object = {}) =>
  act(person, 'registerContact', { givenName: 'Prov', familyName, ...more }, 'contact { id }');

const taken = async (person: Person, scopes?: string[]) => {
  const headers = await served.token(world, person, scopes);
  const response = await served.fetch('/exports/contacts.csv', { headers });
  // The mark of UTF-8 is a part of the file, which `text` would take away.
  return {
    status: response.status,
    headers: response.headers,
    text: Buffer.from(await response.arrayBuffer()).toString(),
  };
};

test('contacts are taken out as a file that imports again and changes nothing', async () => {
  await contact('coordinator', 'Utberg', {
    email: 'ut@berg.example.se',
    otherEmails: ['andra@berg.example.se'],
    phone: '+46 70 123 45 67',
    affiliation: { organization: at('municipality'), title: 'Chef; drift' },
  });
  await contact('coordinator', 'Utan');
  const { status, headers, text } = await taken('coordinator');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename=kontakter-\d{4}-\d{2}-\d{2}\.csv$/);
  expect(text.split('\r\n')).toEqual([
    '\uFEFFFörnamn;Efternamn;Företag;Org.nr;Befattning;E-postadress;Telefon, arbete',
    'Prov;Utan;;;;;',
    `Prov;Utberg;Åviks kommun;;"Chef; drift";ut@berg.example.se, andra@berg.example.se;'+46 70 123 45 67`,
    '',
  ]);
  const upload = await files.handIn('coordinator', 'kontakter.csv', text);
  const shown = await act('coordinator', 'previewImport', { upload }, 'createCount updateCount skipCount problemCount');
  expect(shown).toEqual({ createCount: 0, updateCount: 0, skipCount: 2, problemCount: 0 });
});

test('nobody takes out what they may not see', async () => {
  await contact('operatorA', 'Hemligman', { visibility: 'OWN_ORGANIZATION' });
  expect((await taken('operatorA')).text).toContain('Hemligman');
  expect((await taken('operatorB')).text).not.toContain('Hemligman');
  expect((await taken('coordinator')).text).not.toContain('Hemligman');
});

test('a stranger, and a token that may not read contacts, get nothing', async () => {
  expect((await served.fetch('/exports/contacts.csv')).status).toBe(401);
  const refused = await taken('coordinator', ['write']);
  expect(refused.status).toBe(403);
  expect(refused.text).toContain('contacts:read');
});
