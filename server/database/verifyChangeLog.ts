import pg from 'pg';

/** What is wrong with the first bad row of the log. */
const WHAT = {
  REMOVED: 'which was taken away',
  ADDED: 'which was put in afterwards',
  ALTERED: 'which says something else than when it was sealed',
  RESEALED: 'whose seal does not follow from the one before',
};

export interface VerifiedLog {
  /** how many rows are sealed; the newest are sealed within minutes */
  rows: number;
  /** the last seal, in hexadecimal: it follows from every row before it; null when none is sealed yet */
  hash: string | null;
  /** the first bad row, with what is wrong in words; null when all are as they were sealed */
  broken: { changeId: string; position: string; seq: string; what: string } | null;
}

/** Compares the log of changes with its seals. `superuser`: the wall hides the log from everybody else. */
export async function verifyChangeLog(superuser: pg.ClientConfig): Promise<VerifiedLog> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...superuser });
  await client.connect();
  try {
    const sealed = await client.query<{ rows: number; hash: string | null }>(`
      select count(*)::int as rows,
        (select encode(hash, 'hex') from change_seal order by position desc, seq desc limit 1) as hash from change_seal`);
    const { rows } = await client.query<{ changeId: string; position: string; seq: string; what: keyof typeof WHAT }>(
      'select change_id as "changeId", position, seq, what from first_broken_seal()',
    );
    const broken = rows[0] ? { ...rows[0], what: WHAT[rows[0].what] } : null;
    return { ...sealed.rows[0]!, broken };
  } finally {
    await client.end();
  }
}
