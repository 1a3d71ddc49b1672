import 'reflect-metadata';
import pg from 'pg';
import { Recorded } from '../../server/shared/Recorded.js';
import { entities } from '../../server/orm.js';
import { createDatabase, type TestDatabase } from '../support/cluster.js';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client(database.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const read = async <T extends pg.QueryResultRow>(query: string) => (await client.query<T>(query)).rows;
const tableOf = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();

/** Foreign keys that people's role may write without seeing what they refer to, each with the reason why that tells nothing. */
const WRITTEN_UNSEEN: Record<string, string> = {
  'account.partnership_id': 'the policy demands a partnership of the caller',
  'commitment.letter_id':
    'a restrictive policy looks at the letter when a promise is given in it, and a trigger lets nobody name another',
  'cadence.partnership_id': 'the policy demands a partnership of the caller',
  'delegation.partnership_id': 'the policy demands a partnership of the caller',
  'token.account_id': "the policy demands the caller's own account",
  'upload.account_id': "the policy demands the caller's own account",
};

/** Tables of people's records whose changes are not logged, each with the reason. */
const UNLOGGED: Record<string, string> = {
  account: 'no record of the partnership; sign-ins are no shared history',
  cadence: 'a setting, with who set it in its own row',
  clause: 'made with its partnership, and never written',
  delegation: 'a setting, with who made it in its own row',
  imported_record: 'the receipt of an import, which is itself logged',
  membership: 'written by migrations and the demo alone',
  partnership: 'written by migrations and the demo alone',
  session: 'sign-ins',
  token: 'sign-ins',
  unmatched_address: 'seen by fewer people than the interaction whose history would tell of it',
  upload: 'bytes on their way into an import or an attachment',
};

/** Rights to a table that no policy lets through: they come with the right to all tables of nouns, and open nothing. */
const RULED_OUT: Record<string, string> = { 'upload UPDATE': 'what was sent in is never rewritten' };

test('every table is behind forced row-level security, with a policy for its owner', async () => {
  const open = await read(`
    select relname from pg_class c where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'mikro_orm_migrations'
      and not (relrowsecurity and relforcerowsecurity
        and exists (select from pg_policies p where p.tablename = c.relname and p.roles @> '{samnod_owner}' and p.cmd = 'ALL'))`);
  expect(open).toEqual([]);
});

test("people's role writes to no foreign key without a policy that looks at what it refers to", async () => {
  const looks = (policy: string) =>
    `coalesce(${policy}.with_check, ${policy}.qual) ~ format('(\\.id = ("?%1$s"?\\.)?%2$s\\M|sees\\([^)]*\\m%2$s\\))', c.relname, a.attname)`;
  const unseen = await read<{ key: string }>(`
    select distinct format('%s.%s', c.relname, a.attname) as key
    from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
      join (values ('INSERT'), ('UPDATE')) command(name) on has_column_privilege('samnod_user', c.oid, a.attnum, command.name)
      join pg_policies p on p.tablename = c.relname and p.roles @> '{samnod_user}' and p.cmd = command.name and p.permissive = 'PERMISSIVE'
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace
      and not ${looks('p')}
      and not exists (select from pg_policies r where r.tablename = c.relname and r.roles @> '{samnod_user}'
        and r.cmd in ('ALL', command.name) and r.permissive = 'RESTRICTIVE' and ${looks('r')})
    order by 1`);
  expect(unseen.map(({ key }) => key)).toEqual(Object.keys(WRITTEN_UNSEEN).sort());
});

test('people have a right to nothing that no policy rules', async () => {
  const unruled = await read<{ right: string }>(`
    select format('%s %s', c.relname, command.name) as right
    from pg_class c join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) command(name)
      on has_table_privilege('samnod_user', c.oid, command.name)
        or command.name <> 'DELETE' and has_any_column_privilege('samnod_user', c.oid, command.name)
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and not exists (select from pg_policies p where p.tablename = c.relname and p.roles @> '{samnod_user}' and p.cmd in (command.name, 'ALL'))
    order by 1`);
  expect(unruled.map(({ right }) => right)).toEqual(Object.keys(RULED_OUT).sort());
});

test('every function with rights of its own has a search path of its own and is not for everybody', async () => {
  const loose = await read(`
    select p.oid::regprocedure::text as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      and (not coalesce(p.proconfig::text ~ 'search_path=', false) or (has_function_privilege('public', p.oid, 'EXECUTE') and p.prorettype <> 'trigger'::regtype))
    order by 1`);
  expect(loose).toEqual([]);
});

test('every record is logged, and keeps who recorded it', async () => {
  const triggers = await read<{ relname: string; names: string[] }>(`
    select c.relname, coalesce(array_agg(t.tgname::text) filter (where t.tgname is not null), '{}') as names
    from pg_class c left join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace group by 1`);
  const triggersOf = new Map(triggers.map(({ relname, names }) => [relname, names]));
  const nouns = entities.filter((entity) => triggersOf.has(tableOf(entity.name)));
  const unlogged = nouns
    .map(({ name }) => tableOf(name))
    .filter(
      (table) =>
        !['insert', 'update', 'delete'].every((event) => triggersOf.get(table)!.includes(`${table}_log_${event}`)),
    );
  expect(unlogged.sort()).toEqual(Object.keys(UNLOGGED).sort());
  const records = nouns.filter((entity) => entity.prototype instanceof Recorded).map(({ name }) => tableOf(name));
  expect(records.filter((table) => unlogged.includes(table))).toEqual([]);
  expect(records.filter((table) => !triggersOf.get(table)!.includes(`${table}_guard`))).toEqual([]);
  expect(records.length).toBeGreaterThan(5);
});

test('nobody signs in with rights to tables, and the role that has them cannot sign in', async () => {
  const roles = await read(`
    select rolname, rolcanlogin, rolinherit, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as power,
      (select count(*)::int from information_schema.role_table_grants g where g.grantee = rolname and g.table_schema = 'public'
        and g.grantor <> g.grantee) as granted
    from pg_roles where rolname like 'samnod%' order by 1`);
  expect(roles).toEqual([
    { rolname: 'samnod_login', rolcanlogin: true, rolinherit: false, power: false, granted: 0 },
    { rolname: 'samnod_owner', rolcanlogin: true, rolinherit: false, power: false, granted: 0 },
    { rolname: 'samnod_user', rolcanlogin: false, rolinherit: false, power: false, granted: expect.any(Number) },
  ]);
});
