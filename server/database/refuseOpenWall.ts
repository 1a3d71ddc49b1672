import pg from 'pg';

interface LoginRole {
  name: string;
  superuser: boolean;
  bypasses: boolean;
  owns: string[];
}

/**
 * Refuses a database whose wall stands open: a table without forced row-level security, or a login that would pass it
 * as a superuser, as the owner of a table or by BYPASSRLS. Throws one Error that names everything that is wrong.
 */
export async function refuseOpenWall(login: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...login });
  await client.connect();
  try {
    const complaints = [...(await complaintsOfRole(client)), ...(await complaintsOfTables(client))];
    if (complaints.length > 0) throw new Error(`The database does not guard its records:\n${complaints.join('\n')}`);
  } finally {
    await client.end();
  }
}

async function complaintsOfRole(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<LoginRole>(`
    select rolname as name, rolsuper as superuser, rolbypassrls as bypasses,
           array(select c.relname::text from pg_class c where c.relkind in ('r', 'p')
                 and c.relnamespace = 'public'::regnamespace and pg_has_role(r.oid, c.relowner, 'MEMBER')) as owns
    from pg_roles r where rolname = session_user`);
  const role = rows[0]!;
  const complaints: string[] = [];
  if (role.superuser) complaints.push(`${role.name} is a superuser.`);
  if (role.bypasses) complaints.push(`${role.name} has BYPASSRLS.`);
  if (!role.superuser && role.owns.length > 0) complaints.push(`${role.name} owns ${role.owns.join(', ')}.`);
  return complaints;
}

/** The list of applied migrations holds no records, and people's role has no right to it. */
async function complaintsOfTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    select relname as name from pg_class
    where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
      and not (relrowsecurity and relforcerowsecurity) and relname <> 'mikro_orm_migrations'
    order by 1`);
  return rows.map(({ name }) => `The table ${name} lacks forced row-level security.`);
}
