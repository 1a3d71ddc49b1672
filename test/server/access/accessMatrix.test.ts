import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { newId } from '../../../server/shared/uuid.js';
import { makeRecords, RECORD_CLASSES } from '../../support/recordClasses.js';
import { PEOPLE, type Person, World } from '../../support/World.js';

/*
 * The access matrix: every field of every noun, for every kind of caller and class of record, and every mutation for
 * every role. What is expected stands in accessMatrix.txt, which people read and review; what is not listed there fails.
 * After a change that is meant, `npm run jest -- accessMatrix --updateSnapshot` is not the way: edit the file, or delete
 * it and read what the test writes in its place before you commit it.
 */
const EXPECTED = 'test/server/access/accessMatrix.txt';
const CALLERS = [...(Object.keys(PEOPLE) as Person[]), null];

/** Nouns whose rights do not come from a class of record, with the reason. */
const APART: Record<string, string> = {
  Account: 'seen by the members of its partnership',
  Partnership: 'seen by everyone who is signed in',
  Membership: 'seen by the members of its partnership',
  Token: 'seen by its maker',
  Clause: 'seen by the members of its partnership',
  Cadence: 'seen by the members of its partnership',
  Delegation: 'seen by the members of its partnership',
  SecretRead: 'seen by those who may read the secret record',
};

/** What arguments are given where a field needs them. */
const ARGUMENTS: Record<string, string> = {
  first: '1',
  figure: 'COMMITMENTS_LATE',
  place: '"2303"',
  counterparty: JSON.stringify(toGlobalId('Organization', newId())),
};

let world: World;
const records: Record<string, Record<string, string>> = {};
beforeAll(async () => {
  world = await World.make();
  for (const [name, kind] of Object.entries(RECORD_CLASSES))
    records[name] = await world.arrange((em) => makeRecords(em, world, kind));
});
afterAll(() => world.close());

/** The nouns of the schema that are records of their own, with every field they have. */
function nouns(): { name: string; fields: { name: string; selection: string }[] }[] {
  return Object.values(world.schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) return [];
    const fields = Object.values(type.getFields()).map((field) => {
      const given = field.args.flatMap(({ name }) => (ARGUMENTS[name] ? [`${name}: ${ARGUMENTS[name]}`] : []));
      const unknown = field.args.find((arg) => isRequiredArgument(arg) && !ARGUMENTS[arg.name]);
      if (unknown) throw new Error(`${type.name}.${field.name} needs ${unknown.name}: say in ARGUMENTS what to give.`);
      const args = given.length > 0 ? `(${given.join(', ')})` : '';
      return {
        name: field.name,
        selection: `${field.name}${args}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'}`,
      };
    });
    return [{ name: type.name, fields }];
  });
}

/** Whether a caller gets each of some records of a noun, asked for at once: all its fields, or none at all. */
async function gets(
  caller: Person | null,
  noun: string,
  fields: { name: string; selection: string }[],
  ids: string[],
): Promise<string[]> {
  const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${noun} { ${fields.map(({ selection }) => selection).join(' ')} } } }`;
  const { data, errors } = await world.ask(caller, source, { ids: ids.map((id) => toGlobalId(noun, id)) });
  if (errors) return ids.map(() => `! ${errors[0]!.message}`);
  return (data!['nodes'] as (Record<string, unknown> | null)[]).map((node) => {
    if (node === null) return '.';
    const missing = fields.filter(({ name }) => node[name] === undefined);
    return missing.length > 0 ? `! without ${missing.map(({ name }) => name).join(', ')}` : 'x';
  });
}

const column = (text: string) => text.padEnd(16);
const heading = (first: string) =>
  [first.padEnd(28), ...CALLERS.map((caller) => column(caller ?? 'nobody'))].join('').trimEnd();

async function matrixOf(name: string, fields: { name: string; selection: string }[]): Promise<string[]> {
  const lines = [
    `${name}: ${fields
      .map((field) => field.name)
      .sort()
      .join(' ')}`,
  ];
  if (name in APART) return [...lines, `  apart: ${APART[name]}`, ''];
  lines.push(heading('  class of record'));
  const kinds = Object.keys(records);
  const ids = kinds.map((kind) => {
    const id = records[kind]![name];
    if (id) return id;
    throw new Error(
      `No record of ${name} is made: add it to test/support/recordClasses.ts, or to APART with the reason.`,
    );
  });
  const columns = [];
  for (const caller of CALLERS) columns.push(await gets(caller, name, fields, ids));
  for (const [at, kind] of kinds.entries())
    lines.push([`  ${kind}`.padEnd(28), ...columns.map((cells) => column(cells[at]!))].join('').trimEnd());
  return [...lines, ''];
}

function mutationLines(): string[] {
  const roles = [...new Set(Object.values(PEOPLE).map(({ role }) => role))];
  const fields = Object.values(world.schema.getMutationType()!.getFields());
  return [
    'Mutations, by role',
    ...fields.map(({ name, extensions }) => {
      const allowed = extensions['allowed'] as readonly string[];
      return `  ${name}: ${roles.filter((role) => allowed.includes(role)).join(' ')}`;
    }),
  ];
}

test('everyone gets what the reviewed matrix says: all fields of a record, or none', async () => {
  const lines = [];
  for (const { name, fields } of nouns()) lines.push(...(await matrixOf(name, fields)));
  lines.push(...mutationLines(), '');
  const actual = lines.join('\n');
  if (!existsSync(EXPECTED)) {
    writeFileSync(EXPECTED, actual);
    throw new Error(`${EXPECTED} was missing; it is written now. Read it line by line before it is committed.`);
  }
  expect(actual.split('\n')).toEqual(readFileSync(EXPECTED, 'utf8').split('\n'));
}, 300_000);
