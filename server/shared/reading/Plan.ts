import { createHash } from 'node:crypto';
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely';
import { type Run, settled } from './Parameter.js';

/** Writes statements only; it never speaks to a database. */
const writer = new Kysely<never>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A statement that PostgreSQL prepares once under its name, and the values it takes in one run. */
export interface Prepared {
  name: string;
  text: string;
  values: unknown[];
}

/** A statement written once, for every run. Its name is a fingerprint of its text: the same text is prepared once. */
export class Plan {
  readonly name: string;
  readonly text: string;
  private readonly parameters: readonly unknown[];

  constructor(statement: RawBuilder<unknown>) {
    const { sql, parameters } = statement.compile(writer);
    this.text = sql;
    this.parameters = parameters;
    this.name = `read_${createHash('sha256').update(sql).digest('base64url').slice(0, 22)}`;
  }

  /** The statement with the values of one run. Throws the refusal of a value that can be none, such as a foreign cursor. */
  filledIn(run: Run): Prepared {
    return { name: this.name, text: this.text, values: this.parameters.map((parameter) => settled(parameter, run)) };
  }
}
