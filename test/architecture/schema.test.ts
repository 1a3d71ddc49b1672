import { readFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from '../../server/schema.js';

test('schema.graphql says what the server serves; `npm run schema` writes it', async () => {
  const committed = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
  expect(committed).toBe(`${printSchema(lexicographicSortSchema(await makeSchema()))}\n`);
});
