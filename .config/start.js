/**
 * `node .config/start.js main` runs dist/server/main.js in this very process (so that every signal reaches it), after
 * building what is missing or stale. Further arguments are the command's own.
 */
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.js';

const [entry, ...rest] = process.argv.slice(2);
const isServing = entry === 'main' || entry === 'demo';
process.env.NODE_ENV ??= 'production';

buildAll(isServing ? ['server', 'web'] : ['server']);

const command = new URL(`../dist/server/${entry}.js`, import.meta.url);
process.argv = [process.argv[0], fileURLToPath(command), ...rest];
await import(command.href);
