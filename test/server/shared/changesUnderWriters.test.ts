import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { newId } from '../../../server/shared/uuid.js';
import { World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

const WRITERS = 8;
const TRANSACTIONS = 60;

/** Notes dialogues, one to four at a time; some transactions stay open for long, some are given up. */
async function write(committed: string[]): Promise<void> {
  const client = new pg.Client(world.database.owner);
  await client.connect();
  const { accountId, writesFor, partnershipId } = world.callers.coordinator;
  for (let at = 0; at < TRANSACTIONS; at++) {
    const ids = Array.from({ length: 1 + Math.floor(Math.random() * 4) }, () => newId());
    await client.query('begin');
    for (const id of ids) {
      await client.query(
        `insert into dialogue (id, recorded_at, recorded_by_id, recorded_by_organization_id, partnership_id, visibility_level, title, status)
         values ($1, now(), $2, $3, $4, 'PARTNERSHIP', 'Samtal', 'OPEN')`,
        [id, accountId, writesFor, partnershipId],
      );
      if (Math.random() < 0.2) await sleep(Math.random() * 40);
    }
    const isGivenUp = Math.random() < 0.1;
    await client.query(isGivenUp ? 'rollback' : 'commit');
    if (!isGivenUp) committed.push(...ids);
  }
  await client.end();
}

/** Follows the feed from cursor to cursor until told that all is written and nothing more comes. */
async function follow(pageSize: number, isWritten: () => number | null): Promise<string[]> {
  const page = `query ($after: String, $first: Int) { changes(after: $after, first: $first) { nodes { recordId recordType } pageInfo { endCursor } } }`;
  const told: string[] = [];
  let after: string | null = null;
  for (let patience = 100; patience > 0;) {
    const { changes } = await world.read('coordinator', page, { after, first: pageSize });
    const dialogues = changes.nodes.filter((node: { recordType: string }) => node.recordType === 'Dialogue');
    told.push(...dialogues.map((node: { recordId: string }) => node.recordId));
    after = changes.pageInfo.endCursor ?? after;
    const all = isWritten();
    if (changes.nodes.length === 0 && all !== null) {
      if (told.length >= all) patience -= 20;
      patience--;
      await sleep(50);
    }
  }
  return told;
}

test('whoever follows the feed while eight others write loses none of a thousand changes and gets none twice', async () => {
  const committed: string[] = [];
  let isWritten = false;
  const writing = Promise.all(Array.from({ length: WRITERS }, () => write(committed))).then(() => {
    isWritten = true;
  });
  const followers = [3, 17, 100].map((size) => follow(size, () => (isWritten ? committed.length : null)));
  await writing;
  expect(committed.length).toBeGreaterThan(1000);
  const expected = committed.map((id) => toGlobalId('Dialogue', id)).sort();
  const [first, ...others] = await Promise.all(followers);
  expect([...first!].sort()).toEqual(expected);
  for (const told of others) expect(told).toEqual(first);
}, 60_000);
