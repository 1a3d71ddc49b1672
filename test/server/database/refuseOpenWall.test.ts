import pg from 'pg';
import { refuseOpenWall } from '../../../server/database/refuseOpenWall.js';
import { createDatabase, type TestDatabase } from '../../support/cluster.js';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Client(database.owner);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

test('a migrated database stands behind its wall', async () => {
  await expect(refuseOpenWall(database.login)).resolves.toBeUndefined();
});

test('the server does not start signed in as one who passes the wall', async () => {
  await expect(refuseOpenWall(database.superuser)).rejects.toThrow(/is a superuser/);
  await expect(refuseOpenWall(database.owner)).rejects.toThrow(/samnod_owner owns .*organization/);
});

test('the server does not start while a table stands without its wall, and names it', async () => {
  await owner.query('create table forgotten (id int)');
  await expect(refuseOpenWall(database.login)).rejects.toThrow('The table forgotten lacks forced row-level security.');
  await owner.query('alter table forgotten enable row level security');
  await expect(refuseOpenWall(database.login)).rejects.toThrow(/forgotten/);
  await owner.query('alter table forgotten force row level security');
  await expect(refuseOpenWall(database.login)).resolves.toBeUndefined();
});
