import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../server/database/EmbeddedPostgres.js';
import { prepareDatabase, type DatabaseAccess } from '../../../server/database/prepareDatabase.js';
import { query } from './query.js';
import { removeTemporaryFolders, temporaryFolder } from './temporaryFolders.js';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
let postgres: EmbeddedPostgres;
let access: DatabaseAccess;
const superuser = () => ({ ...postgres.superuser, database: 'samnod' });

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataDir: await temporaryFolder(), log, fsync: false });
  access = await prepareDatabase(postgres);
  await query(access.owner, 'create table secret as select 42 as answer');
});

afterAll(async () => {
  await postgres.close();
  await removeTemporaryFolders();
});

test('No role of Samnod is a superuser, passes by row-level security, or makes roles, databases or copies', async () => {
  const rows = await query(
    superuser(),
    `select rolname, rolcanlogin, rolinherit, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty
       from pg_roles where rolname like 'samnod%' order by rolname`,
  );
  expect(rows).toEqual([
    { rolname: 'samnod_login', rolcanlogin: true, rolinherit: false, mighty: false },
    { rolname: 'samnod_owner', rolcanlogin: true, rolinherit: false, mighty: false },
    { rolname: 'samnod_user', rolcanlogin: false, rolinherit: false, mighty: false },
  ]);
});

test('The only membership is that samnod_login may become samnod_user, without having its rights before', async () => {
  const rows = await query(
    superuser(),
    `select roleid::regrole::text as role, member::regrole::text as member, inherit_option, set_option, admin_option
       from pg_auth_members where roleid::regrole::text like 'samnod%' or member::regrole::text like 'samnod%'`,
  );
  const membership = { inherit_option: false, set_option: true, admin_option: false };
  expect(rows).toEqual([{ role: 'samnod_user', member: 'samnod_login', ...membership }]);
});

test('samnod_login reads nothing and makes nothing, and cannot become the owner', async () => {
  const refused = [
    'select * from secret',
    'create table mine ()',
    'create temporary table mine ()',
    'create schema mine',
    'set role samnod_owner',
    'set role postgres',
    "select pg_read_file('postgresql.conf')",
    "copy (select 1) to program 'true'",
  ];
  for (const statement of refused)
    await expect(query(access.login, statement)).rejects.toThrow(
      /permission denied|no schema has been selected|relation "secret" does not exist/,
    );
});

test('samnod_user has a right only where the owner gave it', async () => {
  const ask = (statement: string) => query({ ...access.login, options: '-c role=samnod_user' }, statement);
  await expect(ask('select * from secret')).rejects.toThrow('permission denied for table secret');
  await query(access.owner, 'grant select on secret to samnod_user');
  await expect(ask('select * from secret')).resolves.toEqual([{ answer: 42 }]);
  await expect(ask('delete from secret')).rejects.toThrow('permission denied for table secret');
  await expect(ask('create table mine ()')).rejects.toThrow('permission denied for schema public');
});

test('Neither the login nor the owner reaches another database of the cluster', async () => {
  await prepareDatabase({ ...postgres, database: 'neighbour' });
  await expect(query({ ...access.login, database: 'postgres' }, 'select 1')).rejects.toThrow('permission denied');
  await expect(query({ ...access.owner, database: 'template1' }, 'select 1')).rejects.toThrow('permission denied');
});

test('Preparing again, and several at once, changes nothing and breaks nothing', async () => {
  const databases = ['samnod', 'samnod', 'first', 'second', 'first'];
  const results = await Promise.all(databases.map((database) => prepareDatabase({ ...postgres, database })));
  expect(results[0]).toEqual(access);
  for (const { login, owner } of results) {
    await expect(query(login, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await expect(query(owner, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
  }
});

test('A role that somebody made mighty is put right by the next start', async () => {
  await query(superuser(), 'alter role samnod_login superuser bypassrls');
  await prepareDatabase(postgres);
  const [role] = await query(superuser(), `select rolsuper, rolbypassrls from pg_roles where rolname = 'samnod_login'`);
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
});

test('A copy of a template is as closed as the template', async () => {
  await prepareDatabase({ ...postgres, database: 'model' });
  const copy = await prepareDatabase({ ...postgres, database: 'copy', template: 'model' });
  const [rights] = await query(
    { ...postgres.superuser, database: 'copy' },
    `select has_database_privilege('samnod_user', 'copy', 'connect') as anybody,
            has_schema_privilege('samnod_login', 'public', 'usage') as login,
            array(select extname::text from pg_extension where extname <> 'plpgsql' order by 1) as extensions`,
  );
  expect(rights).toEqual({ anybody: false, login: false, extensions: ['btree_gist', 'pg_trgm', 'unaccent'] });
  await expect(query(copy.owner, 'create table mine ()')).resolves.toEqual([]);
});
