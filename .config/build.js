/**
 * `node .config/build.js [--force] documents|server|web ...` makes what is asked for out of its sources, and nothing if
 * the sources are those it was last made of.
 *
 * documents  schema.graphql and the documents in web -> web/gql
 * server     server -> dist/server
 * web        web -> dist/web, with the stored documents beside it
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { argv, execPath, pid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { holdLock } from './lock.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const made = 'dist/.made';

const targets = {
  documents: {
    sources: ['schema.graphql', 'codegen.ts', 'web/**/*.{ts,tsx}'],
    output: 'web/gql',
    make: () => run('@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts'),
  },
  server: {
    sources: ['.swcrc', 'package.json', 'server/**/*'],
    output: 'dist/server',
    make: () =>
      replace('dist/server', (fresh) =>
        run('@swc/cli/bin/swc.js', 'server', '-d', fresh, '--strip-leading-paths', '--copy-files', '--quiet'),
      ),
  },
  web: {
    sources: ['schema.graphql', 'codegen.ts', 'package-lock.json', 'web/**/*'],
    output: 'dist/web',
    make: () => {
      build('documents');
      replace('dist/web', (fresh) => {
        run('vite/bin/vite.js', 'build', 'web', '--outDir', `../${fresh}`, '--emptyOutDir', '--logLevel', 'warn');
        // The server finds the manifest at ../web/gql from its sources and from dist alike.
        cpSync('web/gql/persisted-documents.json', `${fresh}/gql/persisted-documents.json`);
      });
    },
  },
};

/** Makes one target if its sources have changed since, or if it is forced. */
function build(name, force = false) {
  const { sources, output, make } = targets[name];
  const fingerprint = fingerprintOf(sources);
  const stamp = `${made}/${name}`;
  const isFresh = existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (isFresh && !force) return;
  rmSync(stamp, { force: true });
  make();
  mkdirSync(made, { recursive: true });
  writeFileSync(stamp, fingerprint);
}

/** Contents and names, not times: a fresh checkout of the same sources needs no new build. */
function fingerprintOf(patterns) {
  const hash = createHash('sha256');
  const found = globSync(patterns, { withFileTypes: true, exclude: ['web/gql'] });
  const files = found.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Makes a folder beside the old one and then takes its place, so that a failed build leaves the last good one. */
function replace(folder, make) {
  const fresh = `${folder}-${pid}`;
  try {
    make(fresh);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Runs one of the installed tools, and lets it speak only if it fails. */
function run(tool, ...args) {
  const { status, output } = spawnSync(execPath, [`node_modules/${tool}`, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${output.join('')}\nCould not build: ${tool.split('/').at(-1)} ${args.join(' ')}`);
}

/** Makes the named targets, one process at a time, or ends this one: the tool that failed has said what is wrong. */
export function buildAll(names, force = false) {
  const release = holdLock('dist/.lock');
  try {
    for (const name of names) build(name, force);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    release();
  }
  if (process.exitCode) process.exit();
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const names = argv.slice(2).filter((argument) => argument !== '--force');
  buildAll(names, argv.includes('--force'));
}
