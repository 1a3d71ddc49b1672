import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from './schema.js';

/** Writes the contract: schema.graphql, sorted, as the server serves it. */
writeFileSync('schema.graphql', `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`);
