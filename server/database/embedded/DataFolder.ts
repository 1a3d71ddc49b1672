import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, lchown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Log } from '../Log.js';
import { isReachableBy } from './isReachableBy.js';
import type { PostgresBinaries } from './PostgresBinaries.js';
import type { ServerAccount } from './ServerAccount.js';

/** Random passwords of one cluster, made with it and kept inside it. */
export interface ClusterPasswords {
  superuser: string;
  owner: string;
  login: string;
}

/** A PostgreSQL cluster on disk that belongs to Samnod. */
export interface DataFolder {
  path: string;
  /** The path PostgreSQL is told: another one where its account may not enter the folders above. */
  pathForServer: string;
  passwords: ClusterPasswords;
}

const MARK = 'samnod.json';
/** The first that the machine has is used: PostgreSQL needs one to tell letters such as å from other characters. */
const LOCALES = ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8', 'C'];
const HALF_MADE = 'postgres.new-';

/**
 * Opens the cluster `postgres` in the folder, or makes it. It is made under another name and renamed when whole, so
 * an interrupted first start leaves nothing that looks like a database. Throws on a folder that is not ours.
 */
export async function openDataFolder(
  dataDir: string,
  account: ServerAccount | undefined,
  binaries: PostgresBinaries,
  workFolder: string,
  log: Log,
): Promise<DataFolder> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, 'postgres');
  await refuseForeign(dataDir, path, binaries.major, account);
  if (!(await exists(path))) await createCluster(dataDir, path, account, binaries, workFolder, log);
  await correctOwner(path, account);
  const pathForServer = await pathAsSeenBy(account, path);
  const { passwords } = JSON.parse(await readFile(join(path, MARK), 'utf8')) as { passwords: ClusterPasswords };
  return { path, pathForServer, passwords };
}

async function refuseForeign(
  dataDir: string,
  path: string,
  major: number,
  account: ServerAccount | undefined,
): Promise<void> {
  if (await exists(join(dataDir, 'PG_VERSION')))
    throw new Error(
      `${dataDir} is itself a PostgreSQL data folder. Choose another DATA_DIR; Samnod makes its own in it.`,
    );
  if (!(await exists(path))) return;
  const { uid } = await stat(path);
  if (!account && uid !== process.getuid?.())
    throw new Error(`${path} belongs to another account of this machine (uid ${uid}). Start Samnod as that account.`);
  const version = await readFile(join(path, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined || !(await exists(join(path, MARK))))
    throw new Error(`${path} was not made by Samnod and is left as it is. Choose another DATA_DIR or move it away.`);
  if (Number.parseInt(version) !== major)
    throw new Error(
      `${path} was made by PostgreSQL ${version.trim()}, but this Samnod carries PostgreSQL ${major}. ` +
        'Make a backup with the older Samnod and restore it in an empty DATA_DIR.',
    );
}

async function createCluster(
  dataDir: string,
  path: string,
  account: ServerAccount | undefined,
  binaries: PostgresBinaries,
  workFolder: string,
  log: Log,
): Promise<void> {
  log.info(`Making a new database in ${path}.`);
  await removeHalfMade(dataDir);
  const fresh = await mkdtemp(join(dataDir, HALF_MADE));
  const passwords = { superuser: newPassword(), owner: newPassword(), login: newPassword() };
  const passwordFile = join(workFolder, 'password');
  await writeOwned(passwordFile, `${passwords.superuser}\n`, account);
  if (account) await chown(fresh, account.uid, account.gid);
  try {
    await initdb(fresh, passwordFile, account, binaries);
    await writeOwned(join(fresh, MARK), JSON.stringify({ application: 'Samnod', passwords }, null, 2), account);
    await rename(fresh, path).catch(async (error: NodeJS.ErrnoException) => {
      // Another start on the same folder was faster; its cluster is the one.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(passwordFile, { force: true });
    await rm(fresh, { recursive: true, force: true });
  }
}

async function initdb(
  folder: string,
  passwordFile: string,
  account: ServerAccount | undefined,
  binaries: PostgresBinaries,
): Promise<void> {
  const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  options.push('--data-checksums', '--locale-provider=icu', '--icu-locale=sv-SE', '--lc-messages=C');
  options.push(`--pgdata=${await pathAsSeenBy(account, folder)}`);
  let failure: unknown;
  for (const locale of LOCALES) {
    try {
      const environment = { PATH: process.env.PATH };
      await promisify(execFile)(binaries.initdb, [...options, `--locale=${locale}`], {
        cwd: folder,
        env: environment,
        ...account,
      });
      return;
    } catch (error) {
      failure = error;
      if (!/locale/i.test((error as { stderr?: string }).stderr ?? '')) break;
    }
  }
  const { stderr, message } = failure as Error & { stderr?: string };
  throw new Error(`PostgreSQL could not make a database in ${folder}: ${stderr?.trim() || message}`);
}

/**
 * Linux lets a process use its working folder by this name even if it may not enter the folders above it, as when
 * root keeps the data under /root and PostgreSQL runs as another account. Whoever starts it must set `cwd`.
 */
async function pathAsSeenBy(account: ServerAccount | undefined, folder: string): Promise<string> {
  if (!account || process.platform !== 'linux' || (await isReachableBy(account, join(folder, '..')))) return folder;
  return '/proc/self/cwd';
}

/** A folder copied or restored by root belongs to root; PostgreSQL insists on its own account and mode. */
async function correctOwner(path: string, account: ServerAccount | undefined): Promise<void> {
  const { uid, mode } = await stat(path);
  if (account && uid !== account.uid) {
    const names = await readdir(path, { recursive: true });
    for (const name of ['', ...names]) await lchown(join(path, name), account.uid, account.gid);
  }
  if ((mode & 0o077) !== 0) await chmod(path, 0o700);
}

/** What starts that were killed left behind; a younger folder may be another start at work. */
async function removeHalfMade(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(HALF_MADE)) continue;
    const { mtimeMs } = await stat(join(dataDir, name));
    if (Date.now() - mtimeMs > 600_000) await rm(join(dataDir, name), { recursive: true, force: true });
  }
}

async function writeOwned(file: string, content: string, account: ServerAccount | undefined): Promise<void> {
  await writeFile(file, content, { mode: 0o600, flush: true });
  if (account) await chown(file, account.uid, account.gid);
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
