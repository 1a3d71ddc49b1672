import { sql } from 'kysely';
import { badInput } from '../Refusal.js';
import { joined } from './filtering.js';
import type { Args, ConnectionField, Order, Row, Sql } from './Reading.js';
import { readingNamed } from './Reading.js';

const MOST_LEVELS = 5;

/** One level of a list's order. */
export interface OrderLevel {
  order: Order;
  descending: boolean;
}

/** The order of a list: what was asked for, or its own. */
export function orderLevels(field: ConnectionField, typeName: string, args: Args): OrderLevel[] {
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

/** The list as it is asked for, or from its other end. The id is the last tie-breaker. */
export function orderBy(levels: OrderLevel[], item: Row, backwards: boolean): Sql {
  return sql.join([
    ...levels.map(({ order, descending }) => sql`${order.sql(item)}${direction(descending !== backwards)}`),
    sql`${item('id')}${direction(idDescends(levels) !== backwards)}`,
  ]);
}

/** What follows the row with these keys. One comparison of rows where all levels go one way: an index serves it. */
export function afterKeys(levels: OrderLevel[], item: Row, keys: readonly unknown[], backwards: boolean): Sql {
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
