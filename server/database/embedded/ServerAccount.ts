import { readFile } from 'node:fs/promises';

/** The operating system account PostgreSQL runs as when Samnod itself runs as root, which PostgreSQL refuses. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/** In order of preference. All are found on nearly every Linux; none may sign in where `postgres` is missing. */
const CANDIDATES = ['postgres', 'samnod', 'nobody', 'daemon'];

/**
 * Undefined means: as ourselves, the normal case. As root, the owner of an existing data folder stays its owner,
 * otherwise one of the accounts in /etc/passwd is chosen. No tool and no new account is needed.
 * @param ownerUid owner of the data folder, if there is one already
 */
export async function chooseServerAccount(ownerUid?: number): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = (await readFile('/etc/passwd', 'utf8').catch(() => ''))
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && Number.isInteger(gid));
  if (ownerUid) return { uid: ownerUid, gid: accounts.find(({ uid }) => uid === ownerUid)?.gid ?? ownerUid };
  for (const candidate of CANDIDATES) {
    const account = accounts.find(({ name }) => name === candidate);
    if (account) return { uid: account.uid, gid: account.gid };
  }
  const [any] = accounts;
  if (any) return { uid: any.uid, gid: any.gid };
  throw new Error(
    'PostgreSQL does not run as root, and /etc/passwd names no other account to run it as. ' +
      'Start Samnod as an ordinary user, or set DATABASE_URL.',
  );
}
