import type pg from 'pg';
import type { TableShape } from './Manifest.js';

/** The list of migrations belongs to the program, not to the data. */
const NOT_DATA = ['mikro_orm_migrations'];

/** Every table of ours, by name. */
export async function describeTables(client: pg.ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `select c.relname::text as name,
            coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attname)
              filter (where a.attname is not null), '[]') as columns
       from pg_class c
       left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      group by c.relname
      order by c.relname collate "C"`,
    [NOT_DATA],
  );
  return rows;
}
