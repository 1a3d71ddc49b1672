import { Door } from '../../../server/access/Door.js';
import { Upload } from '../../../server/access/Upload.js';
import { Account } from '../../../server/access/Account.js';
import { World } from '../../support/World.js';
import { Served } from '../../support/Served.js';

let world: World;
let served: Served;
let door: Door;
beforeAll(async () => {
  world = await World.make();
  served = await Served.on(world);
  door = new Door(world.database.login);
});
afterAll(async () => {
  await door.close();
  await served.close();
  await world.close();
});

const counts = () =>
  world.arrange((em) =>
    em.getConnection().execute(`select (select count(*)::int from session) as sessions,
      (select count(*)::int from upload) as uploads, (select count(*)::int from rate_limit) as counters`),
  );

test('what has had its time goes, and what is in use stays', async () => {
  const credentials = await served.password(world, 'coordinator', 'en häst går i regnet');
  await served.signIn(credentials);
  const file = { fileName: 'a.txt', mediaType: 'text/plain', sizeBytes: 1, sha256: '0'.repeat(64) };
  await world.arrange(async (em) => {
    const account = await em.findOneOrFail(Account, world.callers.coordinator.accountId);
    em.persist([new Upload(account, file), Object.assign(new Upload(account, file), { madeAt: new Date(0) })]);
    await em.getConnection().execute(`update session set started_at = now() - interval '2 days'`);
    await em.getConnection().execute(`update rate_limit set expire = 0`);
  });
  await served.signIn(credentials);
  const before = await counts();
  await door.sweep();
  expect(before).toEqual([{ sessions: 2, uploads: 2, counters: expect.any(Number) }]);
  expect(await counts()).toMatchObject([{ sessions: 1, uploads: 1 }]);
});
