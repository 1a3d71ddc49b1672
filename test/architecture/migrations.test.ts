import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { migrate, migrations } from '../../server/database/migrate.js';
import { prepareDatabase } from '../../server/database/prepareDatabase.js';
import { ormOptions } from '../../server/orm.js';
import { createDatabase, type TestDatabase, testCluster } from '../support/cluster.js';

/** What stands in the database by hand, and no entity knows. */
const BY_HAND = {
  tables: [
    'calendar_day',
    'change',
    'change_clock',
    'change_seal',
    'idempotent_answer',
    'mikro_orm_migrations',
    'one_time_code',
    'rate_limit',
    'secret_read',
  ],
  constraints: ['position_one_joint'],
  columns: [
    'commitment.search',
    'contact.search',
    'interaction.search',
    'interaction_participant.participated_at',
    'organization.search',
  ],
};

/** Everything of a database that can be compared, each as one line of PostgreSQL's own words. */
const CATALOGUE = {
  tables: `select relname as line, relname as of from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
  columns: `
    select format('%s.%s', c.relname, a.attname) as of,
      format('%s.%s %s%s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
        pg_get_expr(d.adbin, d.adrelid)) as line
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
  constraints: `
    select case contype when 'x' then conname else conrelid::regclass::text end as of, format('%s: %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
    from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f', 'c', 'x')`,
  indexes: `select tablename as of, indexdef as line from pg_indexes where schemaname = 'public'`,
  policies: `
    select tablename as of, format('%s: %s %s %s to %s using %s check %s', tablename, policyname, permissive, cmd, roles, qual, with_check) as line
    from pg_policies where schemaname = 'public'`,
};

let migrated: TestDatabase;
let declared: { client: pg.Client; name: string };

beforeAll(async () => {
  migrated = await createDatabase();
  declared = await makeDeclared();
});
afterAll(async () => {
  await declared.client.end();
  await withClient(testCluster().superuser, (client) => client.query(`drop database ${declared.name} with (force)`));
  await migrated.drop();
});

/** A database made from the entities alone, without a single migration but the function that their policies call. */
async function makeDeclared() {
  const name = `declared_${process.pid}`;
  const { owner } = await prepareDatabase({ ...testCluster(), database: name });
  const orm = await MikroORM.init(ormOptions(owner, 1));
  const client = new pg.Client(owner);
  await client.connect();
  const sees = new migrations[0]!(orm.em.getDriver(), orm.config);
  sees.up();
  for (const query of sees.getQueries()) await client.query(query as string);
  await client.query(await orm.schema.getCreateSchemaSQL({ wrap: false }));
  await orm.close(true);
  return { client, name };
}

async function withClient<T>(config: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  return work(client).finally(() => client.end());
}

const linesOf = (rows: { line: string }[]) => rows.map(({ line }) => line).sort();

describe.each(Object.entries(CATALOGUE))('the %s', (kind, query) => {
  test('that the migrations build are those that the entities declare, and the few made by hand', async () => {
    const wanted = await declared.client.query<{ line: string; of: string }>(query);
    const built = await withClient(migrated.owner, (client) => client.query<{ line: string; of: string }>(query));
    const isByHand = ({ of }: { of: string }) =>
      BY_HAND.tables.includes(of.split('.')[0]!) || BY_HAND.columns.includes(of) || BY_HAND.constraints.includes(of);
    const found = linesOf(built.rows.filter((row) => !isByHand(row)));
    // Indexes are added by hand wherever a question needs one; none that an entity declares may be missing.
    const compared = kind === 'indexes' ? found.filter((line) => wanted.rows.some((row) => row.line === line)) : found;
    expect(compared).toEqual(linesOf(wanted.rows));
  });
});

test('migrating once more changes nothing', async () => {
  const applied = () =>
    withClient(migrated.owner, (client) => client.query('select * from mikro_orm_migrations order by id'));
  const before = await applied();
  await migrate(migrated.owner);
  expect((await applied()).rows).toEqual(before.rows);
  expect(before.rows.map(({ name }: { name: string }) => name)).toEqual(migrations.map(({ name }) => name));
});
