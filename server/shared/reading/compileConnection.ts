import type { GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { sql } from 'kysely';
import { badInput, Refusal } from '../Refusal.js';
import type { Compiling, Selected } from './Compiling.js';
import type { Keyset } from './cursor.js';
import { decodeCursor, fingerprint } from './cursor.js';
import { filterCondition, joined } from './filtering.js';
import type { Args, ConnectionField, Noun, Order, Row, Sql } from './Reading.js';
import { readingNamed, rowOf } from './Reading.js';

/** `totalCount` counts this far; beyond, it is null. */
export const COUNT_LIMIT = 1000;
const PAGE_LIMIT = 100;
const MOST_LEVELS = 5;

interface OrderLevel {
  order: Order;
  descending: boolean;
}

/** A connection as JSON: rows with their cursor keys, one more than asked for, so that `answerConnection` can tell whether more follow. */
export function compileConnection(
  compiler: Compiling,
  field: ConnectionField,
  type: GraphQLObjectType,
  selected: Selected,
  args: Args,
  row: Row,
  depth: number,
): Sql {
  const nodeType = getNamedType(type.getFields()['nodes']!.type) as GraphQLObjectType;
  const item = rowOf(`t${depth}`);
  const { size, backwards } = pageOf(args, selected.name);
  const levels = levelsOf(field, nodeType.name, args);
  const keyset: Keyset = {
    order: fingerprint(levels.map(({ order, descending }) => [order.description, descending])),
    filter: fingerprint([selected.name, choiceOf(args)]),
    caller: fingerprint(compiler.asking.accountId),
  };

  const wanted = compiler.collect(type, compiler.selectionsOf(selected));
  const ask = (name: string) => wanted.filter((one) => one.name === name);
  const nodes = ask('nodes').flatMap((one) => compiler.selectionsOf(one));
  const edgeType = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
  const edges = compiler
    .collect(
      edgeType,
      ask('edges').flatMap((one) => compiler.selectionsOf(one)),
    )
    .filter((one) => one.name === 'node')
    .flatMap((one) => compiler.selectionsOf(one));

  const from = compiler.source(field, nodeType, row, args, item);
  const matching = joined(
    [
      ...(field.where ? [field.where(row, item, args, compiler.asking)] : []),
      filterCondition(nounOf(nodeType), args['filter'] as Args | null, item),
    ],
    'and',
  );
  const cursor = (args['after'] ?? args['before']) as string | null | undefined;
  const beyond = cursor
    ? [
        afterKeys(
          levels,
          item,
          decodeCursor(cursor, keyset, [...levels.map(({ order }) => order.type), 'uuid']),
          backwards,
        ),
      ]
    : [];
  const keys = sql`json_build_array(${sql.join([...levels.map(({ order }) => sql`(${order.sql(item)})::text`), sql`${item('id')}::text`])})`;
  const both = nodes.length > 0 ? compiler.object(nodeType, nodes, item, depth + 1) : sql`null::json`;
  const edge = edges.length > 0 ? compiler.object(nodeType, edges, item, depth + 1) : sql`null::json`;
  const page = sql`select json_build_object('k', ${keys}, 'n', ${both}, 'e', ${edge}) as r from ${from} where ${joined([matching, ...beyond], 'and')} order by ${orderBy(levels, item, backwards)} limit ${sql.lit(size + 1)}`;
  const total =
    ask('totalCount').length > 0
      ? sql`(select count(*)::int from (select 1 from ${from} where ${matching} limit ${sql.lit(COUNT_LIMIT + 1)}) c)`
      : sql`null::int`;
  return sql`(select json_build_object('rows', coalesce(json_agg(p.r), '[]'::json), 'size', ${sql.lit(size)}, 'backwards', ${sql.lit(backwards)}, 'continued', ${sql.lit(Boolean(cursor))}, 'keyset', ${JSON.stringify(keyset)}::json, 'total', ${total}) from (${page}) p)`;
}

/** What is asked of a list beside its page and order: its filter, and arguments of its own. */
function choiceOf({ first: _first, last: _last, after: _after, before: _before, orderBy: _orderBy, ...choice }: Args) {
  return Object.entries(choice).filter(([, value]) => value != null);
}

function nounOf(type: GraphQLObjectType): Noun {
  return readingNamed(type.name)!.noun;
}

function pageOf(args: Args, name: string): { size: number; backwards: boolean } {
  const first = args['first'] as number | null | undefined;
  const last = args['last'] as number | null | undefined;
  const size = first ?? last;
  if (size === null || size === undefined || (first != null && last != null)) {
    throw new Refusal(
      'BAD_USER_INPUT',
      { sv: `Listan ${name} behöver antingen first eller last.`, en: `The list ${name} needs either first or last.` },
      { field: 'first' },
    );
  }
  if (size < 1 || size > PAGE_LIMIT) {
    throw new Refusal(
      'BAD_USER_INPUT',
      { sv: `En sida av ${name} rymmer 1 till 100 rader.`, en: `A page of ${name} holds 1 to 100 rows.` },
      { field: first != null ? 'first' : 'last' },
    );
  }
  if (args['after'] != null && args['before'] != null) {
    throw new Refusal(
      'BAD_USER_INPUT',
      { sv: 'Ange after eller before, inte båda.', en: 'Give after or before, not both.' },
      { field: 'after' },
    );
  }
  return { size, backwards: last != null };
}

function levelsOf(field: ConnectionField, typeName: string, args: Args): OrderLevel[] {
  const { orders } = readingNamed(typeName)!;
  const first = Object.keys(orders)[0];
  const fallback = field.defaultOrder ?? (first ? { field: first, direction: 'ASC' as const } : []);
  const asked = (args['orderBy'] as { field: string; direction: string }[] | null | undefined) ?? [fallback].flat();
  if (asked.length > MOST_LEVELS) {
    throw badInput('orderBy', {
      sv: `En lista ordnas efter högst ${MOST_LEVELS} saker.`,
      en: `A list is ordered by at most ${MOST_LEVELS} things.`,
    });
  }
  return asked.map((level) => ({ order: orders[level.field]!, descending: level.direction === 'DESC' }));
}

const direction = (descending: boolean) => (descending ? sql` desc` : sql` asc`);

/** The id follows the direction of the last level, so that one index serves both. */
const idDescends = (levels: OrderLevel[]) => levels.at(-1)?.descending ?? false;

function orderBy(levels: OrderLevel[], item: Row, backwards: boolean): Sql {
  return sql.join([
    ...levels.map(({ order, descending }) => sql`${order.sql(item)}${direction(descending !== backwards)}`),
    sql`${item('id')}${direction(idDescends(levels) !== backwards)}`,
  ]);
}

/** What follows the row with these keys. One comparison of rows where all levels go one way: an index serves it. */
function afterKeys(levels: OrderLevel[], item: Row, keys: string[], backwards: boolean): Sql {
  const columns = [
    ...levels.map(({ order, descending }) => ({ sql: order.sql(item), type: order.type, descending })),
    { sql: item('id'), type: 'uuid', descending: idDescends(levels) },
  ].map((column, at) => ({
    ...column,
    descending: column.descending !== backwards,
    key: sql`${keys[at]}::${sql.raw(column.type)}`,
  }));
  const compare = (descending: boolean) => (descending ? sql`<` : sql`>`);
  if (columns.every(({ descending }) => descending === columns[0]!.descending)) {
    return sql`(${sql.join(columns.map((one) => one.sql))}) ${compare(columns[0]!.descending)} (${sql.join(columns.map((one) => one.key))})`;
  }
  return joined(
    columns.map((column, at) =>
      joined(
        [
          ...columns.slice(0, at).map((one) => sql`${one.sql} = ${one.key}`),
          sql`${column.sql} ${compare(column.descending)} ${column.key}`,
        ],
        'and',
      ),
    ),
    'or',
  );
}
