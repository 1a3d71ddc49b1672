import { readSettings } from '../settings.js';
import { reachDatabase } from './reachDatabase.js';
import { runCommand } from './runCommand.js';
import { verifyChangeLog } from './verifyChangeLog.js';

/*
 * npm run verify:log : says whether every sealed row of the log of changes is as it was when it was sealed, and else which
 * is the first that is not. Samnod may be running.
 */
await runCommand(async () => {
  const { superuser, close } = await reachDatabase(readSettings());
  try {
    const { rows, hash, broken } = await verifyChangeLog(superuser);
    if (broken) {
      const { what, changeId, position, seq } = broken;
      throw new Error(`The log is not whole. First bad row: change ${changeId} at ${position}/${seq}, ${what}.`);
    }
    console.log(
      `The log is whole: ${rows} sealed rows, the last seal ${hash ?? 'none'}. Note it where nobody here can.`,
    );
  } finally {
    await close();
  }
});
