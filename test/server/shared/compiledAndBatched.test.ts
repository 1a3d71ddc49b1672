import { rm } from 'node:fs/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import {
  execute,
  getVariableValues,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { Door } from '../../../server/access/Door.js';
import { ormOptions } from '../../../server/orm.js';
import { makeSchema } from '../../../server/schema.js';
import { type Caller, Role } from '../../../server/shared/Caller.js';
import { Context, type Ground, groundOn } from '../../../server/shared/Context.js';
import type { TestDatabase } from '../../support/cluster.js';
import { createDemoDatabase } from '../../support/demoDatabase.js';
import { type Ids, randomOperations } from '../../support/randomOperations.js';
import { withVariables } from '../../support/withVariables.js';

/*
 * One statement for all, or one for each level: the same declarations, and so the same answer. Asked of the demo
 * partnership, as each of its people, with random operations. GraphQL's own execution reads the answer a third time: it
 * finds every null where there may be none, and every value that is none of its type.
 */
const OPERATIONS = process.env['SAMNOD_LONG'] ? 20_000 : 2_000;

let database: TestDatabase;
let dataDir: string;
let orm: MikroORM;
let ground: Ground;
let schema: GraphQLSchema;
let callers: Caller[];
let ids: Ids;

beforeAll(async () => {
  const demo = await createDemoDatabase();
  ({ database, dataDir } = demo);
  const { access } = demo;
  orm = await MikroORM.init(ormOptions(database.login));
  ground = groundOn(orm, () => undefined);
  schema = await makeSchema();
  const door = new Door(database.login);
  callers = await Promise.all(access.map(async ({ token }) => (await door.callerByToken(token))!));
  await door.close();
  ids = await someIds();
}, 60_000);
afterAll(async () => {
  await ground.reads.close();
  await orm.close(true);
  await database.drop();
  await rm(dataDir, { recursive: true });
});

const contextOf = (caller: Caller | null) => new Context(ground, { caller, language: 'sv', requestId: 'random' });

async function someIds(): Promise<Ids> {
  const coordinator = callers.find(({ role }) => role === Role.COORDINATOR)!;
  const lists = ['organizations', 'contacts', 'dialogues', 'interactions', 'commitments'];
  const document = parse(`{ ${lists.map((list) => `${list}(first: 20) { nodes { id } }`).join(' ')} }`);
  const { data } = await execute({ schema, document, contextValue: contextOf(coordinator) });
  return Object.fromEntries(
    lists.map((list) => [list, (data as Record<string, { nodes: { id: string }[] }>)[list]!.nodes.map(({ id }) => id)]),
  );
}

/** The answer, or the sentence of its refusal. */
const settled = (answer: Promise<unknown>) => answer.catch((error: Error) => `refused: ${error.message}`);

test(`${OPERATIONS} random operations are answered the same as one statement and level by level`, async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(randomOperations(schema, ids), fc.nat({ max: callers.length }), async (source, at) => {
      const document = parse(source);
      // Two fields of one name with different arguments do not merge: such an operation is none.
      fc.pre(validate(schema, document, specifiedRules).length === 0);
      const caller = callers[at] ?? null;
      const operation = document.definitions[0] as OperationDefinitionNode;
      const question = { schema, operation, fragments: {}, variables: {} };
      const [whole, batched] = await Promise.all([
        settled(
          contextOf(caller)
            .wholeAnswer(question)
            .then((text) => JSON.parse(text!) as unknown),
        ),
        settled(
          contextOf(caller)
            .textInBatches(question)
            .then((text) => JSON.parse(text) as unknown),
        ),
      ]);
      expect(batched).toEqual(whole);
      const lifted = withVariables(schema, document);
      const { coerced } = getVariableValues(schema, lifted.operation.variableDefinitions, lifted.variables);
      const asked = { ...question, operation: lifted.operation, variables: coerced! };
      // Twice: written anew, and as it was kept. One operation of three is enough for that.
      for (const _time of at % 3 === 0 ? ['first', 'again'] : [])
        expect(
          await settled(
            contextOf(caller)
              .wholeAnswer(asked)
              .then((text) => JSON.parse(text!) as unknown),
          ),
        ).toEqual(whole);
      const { data, errors } = await execute({ schema, document, contextValue: contextOf(caller) });
      if (typeof whole === 'string') expect(errors?.[0]).toBeDefined();
      else expect([errors, JSON.parse(JSON.stringify(data))]).toEqual([undefined, whole]);
      if (typeof whole !== 'string' && JSON.stringify(whole).length > 60) told++;
    }),
    { numRuns: OPERATIONS, maxSkipsPerRun: 20 },
  );
  // Most operations find something: equal silence would prove little.
  expect(told).toBeGreaterThan(OPERATIONS / 3);
}, 900_000);
