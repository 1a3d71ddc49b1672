import pg from 'pg';

interface ForeignKey {
  name: string;
  child: string;
  parent: string;
  childColumns: string[];
  parentColumns: string[];
}

/** With triggers silent, PostgreSQL does not look at foreign keys: we do, all at once. */
export async function refuseBrokenReferences(client: pg.Client): Promise<void> {
  const { rows } = await client.query<ForeignKey>(
    `select conname::text as name, conrelid::regclass::text as child, confrelid::regclass::text as parent,
            array(select attname::text from unnest(conkey) with ordinality k(n, i)
                    join pg_attribute on attrelid = conrelid and attnum = n order by i) as "childColumns",
            array(select attname::text from unnest(confkey) with ordinality k(n, i)
                    join pg_attribute on attrelid = confrelid and attnum = n order by i) as "parentColumns"
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  for (const key of rows) {
    const columns = key.childColumns.map((column) => `child.${pg.escapeIdentifier(column)}`);
    const equal = columns.map((column, i) => `${column} = parent.${pg.escapeIdentifier(key.parentColumns[i] ?? '')}`);
    const broken = await client.query(
      `select from ${key.child} child where num_nulls(${columns.join(', ')}) = 0
          and not exists (select from ${key.parent} parent where ${equal.join(' and ')}) limit 1`,
    );
    if (broken.rowCount)
      throw new Error(`The backup is damaged: ${key.child} refers to what is not in ${key.parent} (${key.name}).`);
  }
}
