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

/** A killed npm hands on no signal: its going is taken for a Ctrl-C. (`exec` in package.json makes npm our parent.) */
function endWithNpm() {
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

if (process.env.npm_lifecycle_event) endWithNpm();
const command = new URL(`../dist/server/${entry}.js`, import.meta.url);
process.argv = [process.argv[0], fileURLToPath(command), ...rest];
await import(command.href);
