import { readFile, rm } from 'node:fs/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { graphql, Kind, OperationTypeNode, parse } from 'graphql';
import { Door } from '../../../server/access/Door.js';
import { ormOptions } from '../../../server/orm.js';
import { makeSchema } from '../../../server/schema.js';
import type { Caller } from '../../../server/shared/Caller.js';
import { Context, type Ground, groundOn } from '../../../server/shared/Context.js';
import type { TestDatabase } from '../../support/cluster.js';
import { createDemoDatabase } from '../../support/demoDatabase.js';
import { statementsOf } from '../../support/statements.js';
import { idsFor, variablesFor } from '../../support/variablesFor.js';

/*
 * Every question the web client asks is one statement, whatever it holds and however many rows answer it: asked of the
 * demo partnership, where the lists are long.
 */
let database: TestDatabase;
let dataDir: string;
let orm: MikroORM;
let ground: Ground;
let caller: Caller;
let schema: GraphQLSchema;

beforeAll(async () => {
  const demo = await createDemoDatabase();
  ({ database, dataDir } = demo);
  const { access } = demo;
  orm = await MikroORM.init(ormOptions(database.login));
  ground = groundOn(orm, () => undefined);
  schema = await makeSchema();
  const door = new Door(database.login);
  caller = (await door.callerByToken(access.find(({ role }) => role === 'COORDINATOR')!.token))!;
  await door.close();
  // The ORM looks for its database when it connects for the first time.
  await orm.em.fork().execute('select 1');
});
afterAll(async () => {
  await ground.reads.close();
  await orm.close(true);
  await database.drop();
  await rm(dataDir, { recursive: true });
});

async function ask(source: string, variableValues: Record<string, unknown>): Promise<Record<string, unknown>> {
  const contextValue = new Context(ground, { caller, language: 'sv', requestId: 'statements' });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  if (errors) throw new Error(`${errors[0]!.message} in ${source}`);
  return data!;
}

const SETS_AGAINST_REGISTER =
  'sets a text against the register, which is read in one statement, beside what is known of the letter or the authority';
/** Questions that are computed and not read, each with the statements it takes whatever is asked. */
const COMPUTED: Record<string, string> = { CheckAgreement: SETS_AGAINST_REGISTER, ContactCheck: SETS_AGAINST_REGISTER };

test('every question of the web client is one statement', async () => {
  const documents = JSON.parse(await readFile('web/gql/persisted-documents.json', 'utf8')) as Record<string, string>;
  const counts: Record<string, number> = {};
  for (const source of Object.values(documents)) {
    const operation = parse(source).definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    )!;
    if (operation.operation !== OperationTypeNode.QUERY || operation.name!.value in COMPUTED) continue;
    const ids = await idsFor(schema, operation, (query) => ask(query, {}));
    const variables = variablesFor(schema, operation, (noun) => ids.get(noun)!);
    const statements = await statementsOf(() => ask(source, variables));
    // That somebody reads what is secret is written down, by a statement of its own.
    counts[operation.name!.value] = statements.filter((text) => !text.includes('log_secret_reads')).length;
  }
  expect(Object.keys(counts).length).toBeGreaterThan(5);
  expect(Object.entries(counts).filter(([, count]) => count !== 1)).toEqual([]);
});
