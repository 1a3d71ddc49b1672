/**
 * `node .config/start.js main` runs dist/server/main.js in this very process (so that every signal reaches it), after
 * building what is missing or stale. Further arguments are the command's own.
 */
import { existsSync } from 'node:fs';

const [entry, ...rest] = process.argv.slice(2);
const isServing = entry === 'main' || entry === 'demo';
process.env.NODE_ENV ??= 'production';

// A container carries dist without the sources: then there is nothing to build from.
if (existsSync(new URL('../server', import.meta.url))) {
  const { buildAll } = await import('./build.js');
  buildAll(isServing ? ['server', 'web'] : ['server']);
}

const command = new URL(`../dist/server/${entry}.js`, import.meta.url);
process.argv = [process.argv[0], command.pathname, ...rest];
await import(command.href);
