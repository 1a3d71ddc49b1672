import { sql } from 'kysely';
import { allReadings, type Filter, type Reading, rowOf, type Sql } from '../../../server/shared/reading/Reading.js';
import { World } from '../../support/World.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
});
afterAll(() => world.close());

/** Lists that are short for whoever reads them, and are sorted: of some tens of members, accounts, tokens, rows of one file. */
const SORTED = new Set([
  // Always of one record, by whose index it is read in order.
  'SecretRead.READ_AT',
  'Partnership.NAME',
  'Membership.ORGANIZATION_NAME',
  'Account.NAME',
  'Token.MADE_AT',
  'Change.SEQ',
  'UnmatchedAddress.ADDRESS',
  'ImportedRecord.ROW',
]);

/** A value that each kind of filter can be compared with. */
const operand = (filter: Filter): Sql => {
  if (filter.kind === 'enum') return sql`${Object.values(filter.enum)[0]}::text`;
  const values = {
    text: sql`'x'::text`,
    id: sql`'01990000-0000-7000-8000-000000000000'::uuid`,
    boolean: sql`true`,
    moment: sql`'2026-01-01'::timestamptz`,
    day: sql`'2026-01-01'::date`,
    number: sql`1::float8`,
    relation: sql`null`,
  };
  return values[filter.kind];
};

/** The plan of a query when PostgreSQL would rather do anything than read the whole table. */
const planOf = (query: Sql) =>
  world.arrange(async (em) => {
    await em.execute('set local enable_seqscan = off');
    const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(em.getKysely());
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });

const stored = () => allReadings().filter((reading): reading is Reading & { table: string } => reading.table !== null);

test('every filter has an index behind it', async () => {
  const bare: string[] = [];
  for (const { name, table, filters } of stored()) {
    for (const [field, filter] of Object.entries(filters)) {
      if (filter.kind === 'relation') continue;
      const plan = await planOf(
        sql`select 1 from ${sql.table(table)} t where ${filter.sql(rowOf('t'))} = ${operand(filter)}`,
      );
      if (!plan.includes('Index Cond')) bare.push(`${name}.${field}`);
    }
  }
  expect(bare).toEqual([]);
});

test('every order has an index behind it', async () => {
  const bare: string[] = [];
  for (const { name, table, orders } of stored()) {
    for (const [field, order] of Object.entries(orders)) {
      const plan = await planOf(
        sql`select 1 from ${sql.table(table)} t order by ${order.sql(rowOf('t'))}, t.id limit 1`,
      );
      if (!SORTED.has(`${name}.${field}`) && /(^|-> {2})Sort /m.test(plan)) bare.push(`${name}.${field}`);
    }
  }
  expect(bare).toEqual([]);
});
