import { writeFileSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/postgresql';
import 'reflect-metadata';
import { ormOptions } from '../orm.js';
import { readSettings } from '../settings.js';
import { migrate } from './migrate.js';
import { openDatabase } from './openDatabase.js';

/*
 * Writes the tables that entities declare and no migration makes yet: `npm run migration:create M0020Letters`. What it
 * writes is a beginning, to be read, listed in migrate.ts and completed with functions and triggers by hand. Columns of
 * tables that exist already are altered by hand; the architecture tests tell whether anything is missing.
 */
const [name] = process.argv.slice(2);
if (!/^M\d{4}[A-Z][A-Za-z]+$/.test(name ?? ''))
  throw new Error('Name the migration: npm run migration:create M0020Letters');

/** The table that a statement of the schema makes or completes. */
const tableOf = (statement: string) => /\b(?:create table|alter table|on)\s+"?([a-z_]+)"?/.exec(statement)?.[1] ?? '';

const settings = readSettings({ ...process.env, DATA_DIR: process.env['DATA_DIR'] ?? '.data-migration' });
const database = await openDatabase(settings, console);
await migrate(database.owner!);
const orm = await MikroORM.init(ormOptions(database.owner!));
try {
  const tables = await orm.em.execute<{ name: string }[]>(
    `select tablename as name from pg_tables where schemaname = 'public'`,
  );
  const known = new Set(tables.map((table) => table.name));
  const statements = (await orm.schema.getCreateSchemaSQL({ wrap: false }))
    .split(/;\n+/)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !known.has(tableOf(one)));
  const lines = statements.map((one) => `    this.addSql(${JSON.stringify(one)});`);
  writeFileSync(
    `server/database/migrations/${name}.ts`,
    `import { Migration } from '@mikro-orm/migrations';\n\n/** Tables written from the entities by \`npm run migration:create ${name}\`. */\nexport class ${name} extends Migration {\n  override up(): void {\n${lines.join('\n')}\n  }\n}\n`,
  );
} finally {
  await orm.close();
  await database.close();
}
