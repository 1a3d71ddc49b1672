import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ServerAccount } from './ServerAccount.js';

/** Whether the account may enter the folder and every folder above it. Home folders of others often say no. */
export async function isReachableBy(account: ServerAccount, folder: string): Promise<boolean> {
  for (let step = resolve(folder); ; step = dirname(step)) {
    const { uid, gid, mode } = await stat(step);
    const mayEnter = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
    if (!mayEnter) return false;
    if (step === dirname(step)) return true;
  }
}
