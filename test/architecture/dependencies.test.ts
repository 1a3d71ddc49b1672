import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import rules from './dependencies.cjs';
import house from './rooms.cjs';

const { rooms, besideTheRooms } = house;
const home = fileURLToPath(new URL('../..', import.meta.url));

/** Every import of server and web under the folder that breaks a rule, as one sentence each. */
async function offencesIn(baseDir: string): Promise<string[]> {
  const { output } = await cruise(['server', 'web'], {
    ...rules.options,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir,
  });
  const comments = new Map(rules.forbidden.map((rule) => [rule.name, rule.comment]));
  const sentences = (output as ICruiseResult).summary.violations.map(({ from, to, rule, cycle }) => {
    const course = cycle ? cycle.map((step) => step.name).join(', which imports ') : to;
    return `${from} imports ${course}: ${comments.get(rule.name)}.`;
  });
  return sentences.sort();
}

/** A house in a folder of its own, made of files that say only what they import (`type x` for a type alone). */
async function houseOf(files: Record<string, string[]>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samnod-house-'));
  houses.push(folder);
  for (const side of ['server', 'web']) await mkdir(join(folder, side), { recursive: true });
  for (const [file, imports] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    const lines = imports.map((from, index) =>
      from.startsWith('type ')
        ? `import type { Noun as Noun${index} } from '${from.slice('type '.length)}';`
        : `export { value as value${index} } from '${from}';`,
    );
    await writeFile(
      join(folder, file),
      [...lines, 'export const value = 1;', 'export type Noun = number;', ''].join('\n'),
    );
  }
  return folder;
}

const houses: string[] = [];
afterAll(() => Promise.all(houses.map((folder) => rm(folder, { recursive: true }))));

describe('the house as it stands', () => {
  it('has no import that looks up, across or in a circle', async () => {
    expect(await offencesIn(home)).toEqual([]);
  });

  it.each(['server', 'web'] as const)('has on the side of %s only rooms that are on the list', async (side) => {
    const entries = await readdir(join(home, side), { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(folders.filter((name) => ![...rooms, ...besideTheRooms[side]].includes(name))).toEqual([]);
  });
});

describe('the rules', () => {
  it('let a room know its elders and refuse every younger one, on both sides', async () => {
    const files: Record<string, string[]> = {};
    const expected: string[] = [];
    for (const [side, extension] of [
      ['server', '.js'],
      ['web', ''],
    ] as const) {
      for (const [age, room] of rooms.entries()) {
        files[`${side}/${room}/Noun.ts`] = [];
        for (const [otherAge, other] of rooms.entries()) {
          if (other === room) continue;
          files[`${side}/${room}/knows_${other}.ts`] = [`../${other}/Noun${extension}`];
          if (otherAge > age) expected.push(`${side}/${room}/knows_${other}.ts imports ${side}/${other}/Noun.ts`);
        }
      }
    }
    const offences = await offencesIn(await houseOf(files));
    expect([...new Set(offences.map((sentence) => sentence.split(':')[0]))].sort()).toEqual(expected.sort());
  });

  it.each([
    ['a room that reads the list of entities', 'server/contact/Contact.ts', '../orm.js', 'server/orm.ts'],
    ['the HTTP layer that reads the list of resolvers', 'server/http/app.ts', '../schema.js', 'server/schema.ts'],
    [
      'a room that knows a younger one by a type alone',
      'server/contact/Contact.ts',
      'type ../dialogue/Dialogue.js',
      'server/dialogue/Dialogue.ts',
    ],
    ['a room that knows HTTP', 'server/access/Session.ts', '../http/cookies.js', 'server/http/cookies.ts'],
    [
      'the database that reads the timeline',
      'server/database/roles.ts',
      '../timeline/Entry.js',
      'server/timeline/Entry.ts',
    ],
    ['a room that knows the demo partnership', 'server/shared/Stored.ts', '../demo/people.js', 'server/demo/people.ts'],
    [
      'a server that borrows from the web client',
      'server/shared/Date.ts',
      '../../web/shared/Day.js',
      'web/shared/Day.ts',
    ],
    [
      'a web client that borrows from the server',
      'web/shared/Day.ts',
      '../../server/shared/Date',
      'server/shared/Date.ts',
    ],
    ['a card that knows a page', 'web/contact/ContactCard.tsx', '../pages/ContactPage', 'web/pages/ContactPage.tsx'],
    ['a shipped file that leans on a test', 'server/http/app.ts', '../../test/support/ask.js', 'test/support/ask.ts'],
  ])('refuse %s', async (_, offender, specifier, target) => {
    const [offence] = await offencesIn(await houseOf({ [offender]: [specifier], [target]: [] }));
    expect(offence).toMatch(`${offender} imports ${target}: `);
  });

  it('refuse two files that need each other, and name the circle', async () => {
    const folder = await houseOf({
      'server/contact/Contact.ts': ['./Role.js'],
      'server/contact/Role.ts': ['./Contact.js'],
    });
    expect(await offencesIn(folder)).toEqual(
      expect.arrayContaining([
        expect.stringMatching('server/contact/Role.ts, which imports server/contact/Contact.ts'),
      ]),
    );
  });

  it('say nothing about a top file that knows the whole house', async () => {
    const all = rooms.map((room) => `./${room}/Noun.js`);
    const nouns = Object.fromEntries(rooms.map((room) => [`server/${room}/Noun.ts`, [] as string[]]));
    expect(
      await offencesIn(await houseOf({ ...nouns, 'server/schema.ts': all, 'server/main.ts': ['./schema.js'] })),
    ).toEqual([]);
  });
});
