import pg from 'pg';

/** BEGIN, COMMIT, settings of the session and the like: the frame of an operation, the same for each. */
const FRAME = /^\s*(begin|start transaction|commit|rollback|savepoint|release|set|select set_config)\b/i;

type Query = (this: pg.Client, ...asked: unknown[]) => unknown;

/** The statements that reached PostgreSQL while `work` ran, without the frame of its transactions. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (...asked) {
    const [first] = asked;
    const text = typeof first === 'string' ? first : (first as { text?: string } | undefined)?.text;
    if (text && !FRAME.test(text)) statements.push(text);
    return query.apply(this, asked);
  };
  try {
    await work();
  } finally {
    prototype.query = query;
  }
  // Two copies of pg would leave this one silent, and every count right.
  if (statements.length === 0) throw new Error('No statement reached PostgreSQL through the pg that is watched.');
  return statements;
}
