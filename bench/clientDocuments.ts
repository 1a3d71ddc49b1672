import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import type { OperationDefinitionNode } from 'graphql';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { pino } from 'pino';
import { startDatabase } from '../server/database/startDatabase.js';
import { provideDemo } from '../server/demo/provideDemo.js';
import { serve } from '../server/http/serve.js';
import { makeSchema } from '../server/schema.js';
import { readSettings } from '../server/settings.js';
import { askDemo } from '../test/support/askDemo.js';
import { statementsOf } from '../test/support/statements.js';
import { idsFor, variablesFor } from '../test/support/variablesFor.js';

const ROUNDS = 60;
const AT_ONCE = 16;

/**
 * What the web client asks, asked of the demo partnership over HTTP, one after the other and sixteen at a time. Machines
 * are noisy: read the medians against one another in one run, not against another day's.
 */
export async function measureClientDocuments(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samnod-bench-'));
  const settings = {
    ...readSettings({ ...process.env, DATA_DIR: dataDir, PORT: '0' }),
    pointsPerMinute: 1_000_000_000,
  };
  const log = pino({ level: 'warn' });
  const database = await startDatabase(settings, log);
  const access = await provideDemo(database.owner!, dataDir);
  const served = await serve({ settings, database, log });
  const coordinator = access.find(({ role }) => role === 'COORDINATOR')!;
  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    askDemo(served.url, coordinator, query, variables);
  try {
    const schema = await makeSchema();
    const documents = Object.values(
      JSON.parse(await readFile('web/gql/persisted-documents.json', 'utf8')) as Record<string, string>,
    );
    process.stdout.write(`${cpus().length} cores, Node ${process.version}; ms, medians of ${ROUNDS}\n\n`);
    process.stdout.write(
      `${'operation'.padEnd(28)}${['statements', 'kB', 'one by one', `${AT_ONCE} at once`].map(column).join('')}\n`,
    );
    for (const document of documents) {
      const operation = parse(document).definitions.find(
        (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
      )!;
      if (operation.operation !== OperationTypeNode.QUERY) continue;
      const ids = await idsFor(schema, operation, ask);
      const variables = variablesFor(schema, operation, (noun) => ids.get(noun)!);
      const run = () => ask(document, variables);
      const answer = JSON.stringify(await run());
      const statements = (await statementsOf(run)).length;
      const alone: number[] = [];
      for (let round = 0; round < ROUNDS; round++) alone.push(await timed(run));
      const crowded: number[] = [];
      for (let round = 0; round < ROUNDS / AT_ONCE; round++)
        crowded.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => timed(run)))));
      const figures = [
        statements,
        (answer.length / 1024).toFixed(1),
        median(alone).toFixed(1),
        median(crowded).toFixed(1),
      ];
      process.stdout.write(`${operation.name!.value.padEnd(28)}${figures.map(column).join('')}\n`);
    }
  } finally {
    await served.close();
    await database.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const column = (text: string | number) => String(text).padStart(14);
