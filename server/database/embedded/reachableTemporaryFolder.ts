import { tmpdir } from 'node:os';
import type { ServerAccount } from './ServerAccount.js';
import { isReachableBy } from './isReachableBy.js';

/** A socket's whole path may be about 100 characters; this leaves room for our own folder and file name. */
const LONGEST = 60;

/** The first temporary folder with a short name that the account may enter. */
export async function reachableTemporaryFolder(account: ServerAccount | undefined): Promise<string> {
  for (const folder of [tmpdir(), '/tmp', '/var/tmp'])
    if (folder.length <= LONGEST && (!account || (await isReachableBy(account, folder).catch(() => false))))
      return folder;
  throw new Error(`No temporary folder that PostgreSQL can use: set TMPDIR to one of at most ${LONGEST} characters.`);
}
