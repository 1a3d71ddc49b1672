import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { fileOfTable, type TableContent } from './Manifest.js';

const LETTERS_AT_ONCE = 1_000_000;

/** Reads the rows of one table into it. Throws if the file is not the one that the manifest describes. */
export async function loadTable(client: pg.Client, table: TableContent, source: string): Promise<void> {
  const insert = insertStatement(table);
  const hash = createHash('sha256');
  let rows = 0;
  let batch: string[] = [];
  let letters = 0;
  const flush = async () => {
    if (batch.length > 0) await client.query(insert, [`[${batch.join(',')}]`]);
    batch = [];
    letters = 0;
  };
  try {
    for await (const line of linesOf(join(source, fileOfTable(table.name)))) {
      hash.update(`${line}\n`);
      rows++;
      batch.push(line);
      letters += line.length;
      if (letters > LETTERS_AT_ONCE) await flush();
    }
    await flush();
  } catch (error) {
    throw new Error(`The table ${table.name} cannot be restored: ${(error as Error).message}`, { cause: error });
  }
  if (rows !== table.rows || hash.digest('hex') !== table.sha256)
    throw new Error(`The backup is damaged: the rows of ${table.name} are not those that were written.`);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const content = createReadStream(file).on('error', (error) => unzipped.destroy(error));
  const unzipped = content.pipe(createGunzip());
  let rest = '';
  for await (const chunk of unzipped.setEncoding('utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

function insertStatement({ name, columns }: TableContent): string {
  const names = columns.map((column) => pg.escapeIdentifier(column.name)).join(', ');
  const values = columns
    .map(({ type }, index) => (type === 'xid8' ? `'1'::xid8` : `(row ->> ${index})::${type}`))
    .join(', ');
  return `insert into public.${pg.escapeIdentifier(name)} (${names}) overriding system value
          select ${values} from jsonb_array_elements($1::jsonb) row`;
}
