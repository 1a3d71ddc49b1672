import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { World } from './World.js';

/**
 * Waits until the feed of changes has reached all that is committed. Transactions that are open anywhere in the cluster,
 * such as those of another test file, hold back the newest.
 */
export async function settledLog(world: World): Promise<void> {
  for (;;) {
    const { rows } = await world.arrange((em) =>
      sql<{ isHeldBack: boolean }>`
        select exists (select from change where position >= change_horizon()) as "isHeldBack"`.execute(em.getKysely()),
    );
    if (!rows[0]!.isHeldBack) return;
    await sleep(10);
  }
}
