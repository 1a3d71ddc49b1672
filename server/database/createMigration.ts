import { writeFileSync } from 'node:fs';
import { MikroORM } from '@mikro-orm/postgresql';
import 'reflect-metadata';
import { ormOptions } from '../orm.js';
import { readSettings } from '../settings.js';
import { openDatabase } from './openDatabase.js';

/*
 * Writes what the tables need: `npm run migration:create`. Until the first release there is one migration of tables,
 * written anew from the entities; after it, the difference between a migrated database and the entities.
 */
const log = console;
const database = await openDatabase(
  readSettings({ ...process.env, DATA_DIR: process.env['DATA_DIR'] ?? '.data-migration' }),
  log,
);
const orm = await MikroORM.init(ormOptions(database.owner!));
try {
  const statements = (await orm.schema.getCreateSchemaSQL({ wrap: false }))
    .split(/;\n+/)
    .map((one) => one.trim())
    .filter(Boolean);
  const lines = statements.map((one) => `    this.addSql(${JSON.stringify(one)});`);
  writeFileSync(
    'server/database/migrations/M0001Tables.ts',
    `import { Migration } from '@mikro-orm/migrations';\n\n/** The tables with their columns, keys, checks, indexes and policies: written from the entities by \`npm run migration:create\`. */\nexport class M0001Tables extends Migration {\n  override up(): void {\n${lines.join('\n')}\n  }\n}\n`,
  );
} finally {
  await orm.close();
  await database.close();
}
