import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { sql } from 'kysely';
import { NOTED } from '../changes/secretReads.js';
import { Compiler } from './Compiler.js';
import { Plan } from './Plan.js';
import type { Question } from './Plans.js';
import { Query, readingNamed, readingOf, type Row, rowOf, type Sql } from './Reading.js';
import type { StoredColumns } from './StoredColumns.js';

/** Runs one statement under the caller's rights; answers its JSON text. */
type Ask = (plan: Plan) => Promise<string>;

/** What one place of an operation asks of its records. */
interface Place {
  type: GraphQLObjectType;
  selections: readonly SelectionSetNode[];
}

/** Marks where a record is to be put. No answer holds it: PostgreSQL's texts know no such key among an operation's. */
const RECORD = '\u0001record';

/** Compiles as ever, but leaves every stored record within another for later: its place in the operation, and its uuid. */
class LevelCompiler extends Compiler {
  readonly places: Place[] = [];
  private isWithin = false;

  override object(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    row: Row,
    depth: number,
    wanted?: (name: string) => boolean,
  ): Sql {
    if (!this.isWithin) {
      this.isWithin = true;
      return super.object(type, selections, row, depth, wanted);
    }
    if (!readingNamed(type.name)?.table) return super.object(type, selections, row, depth, wanted);
    const place = this.places.push({ type, selections }) - 1;
    return sql`json_build_object(${sql.lit(RECORD)}::text, json_build_array(${sql.lit(place)}, ${row('id')}))`;
  }
}

/**
 * Answers a query level by level: one statement for each place of the operation that stored records stand at, however
 * many they are. The same declarations, the same answer; for what is too large to be one statement, and to be compared with.
 */
export async function answerInBatches(question: Question, columns: StoredColumns, ask: Ask): Promise<string> {
  const { schema, operation, fragments, variables } = question;
  const level = () => new LevelCompiler(schema, fragments, variables, columns, false);
  const { fields } = readingOf(Query);

  /** The records of one place, by uuid. */
  const recordsAt = async ({ type, selections }: Place, ids: Set<string>): Promise<Map<string, unknown>> => {
    const compiler = level();
    const row = rowOf('t0');
    const record = compiler.object(type, selections, row, 1);
    const plan =
      new Plan(sql`select (select coalesce(json_agg(json_build_array(${row('id')}, ${record})), '[]') from ${sql.table(readingNamed(type.name)!.table!)} t0
      where ${row('id')} = any(${[...ids]}))::text as answer, ${NOTED}`);
    const rows = JSON.parse(await ask(plan)) as [string, unknown][];
    const whole = (await filled(rows, compiler.places)) as [string, unknown][];
    return new Map(whole);
  };

  /** The answer with every record in its place; what is not there or not to be seen is null. */
  const filled = async (answer: unknown, places: readonly Place[]): Promise<unknown> => {
    const asked = places.map(() => new Set<string>());
    walk(answer, (place, id) => asked[place]!.add(id));
    const found: Map<string, unknown>[] = [];
    for (const [at, place] of places.entries())
      found.push(asked[at]!.size > 0 ? await recordsAt(place, asked[at]!) : new Map<string, unknown>());
    return walk(answer, (place, id) => found[place]!.get(id) ?? null);
  };

  const compiler = level();
  const root = compiler.object(
    schema.getQueryType()!,
    [operation.selectionSet],
    rowOf('root'),
    0,
    (name) => fields.has(name) || name === '__typename',
  );
  const first = JSON.parse(await ask(new Plan(sql`select ${root}::text as answer, ${NOTED}`))) as unknown;
  return JSON.stringify(await filled(first, compiler.places));
}

/** The same JSON with every mark of a record replaced. */
function walk(value: unknown, replace: (place: number, id: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, replace));
  if (value === null || typeof value !== 'object') return value;
  const mark = (value as Record<string, [number, string] | undefined>)[RECORD];
  if (mark) return replace(...mark);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, replace)]));
}
