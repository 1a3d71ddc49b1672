import type { GraphQLObjectType } from 'graphql';
import { getNamedType } from 'graphql';
import { sql } from 'kysely';
import type { Compiling, Selected } from './Compiling.js';
import { cursorSql, cursorStart, decodeCursor, fingerprint, type Keyset } from './cursor.js';
import { filterCondition, joined } from './filtering.js';
import { afterKeys, orderBy, type OrderLevel, orderLevels } from './orderLevels.js';
import { pageOf } from './pageOf.js';
import { Parameter, type Run, settled } from './Parameter.js';
import type { Args, ConnectionField, Limited, Row, Sql } from './Reading.js';
import { readingNamed, rowOf } from './Reading.js';

/** `totalCount` counts this far; beyond, it is null. */
const COUNT_LIMIT = 1000;
const MOST_COUNTED = sql.lit(COUNT_LIMIT + 1);

/**
 * A connection as JSON: a page of rows, numbered in their order, and round it what is asked of the page. One row more is
 * read where somebody asks whether more follow.
 */
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
  const levels = orderLevels(field, nodeType.name, args);
  const keyset = keysetOf(selected.name, levels, args);
  const cursor = args['after'] ?? args['before'] ?? null;

  const matching = joined(
    [
      ...(field.where ? [field.where(row, item, args)] : []),
      filterCondition(readingNamed(nodeType.name)!.noun, args['filter'] as Args | null, item),
    ],
    'and',
  );
  const beyond = cursor === null ? [] : [afterKeys(levels, item, keysIn(cursor, keyset, levels), backwards)];
  const shown = joined([matching, ...beyond], 'and');
  const source = (limited: Limited) => compiler.source(field, nodeType, row, args, item, limited);
  const all = (rows: Sql) => sql`select * from (${rows}) as ${sql.ref(item.alias)}`;

  const page = new PageColumns(cursorStartOf(keyset), levels, item, size, backwards);
  const answers = compiler.collect(type, compiler.selectionsOf(selected)).map((asked): [string, Sql] => {
    const node = (selections: Selected) =>
      compiler.object(nodeType, compiler.selectionsOf(selections), item, depth + 1);
    if (asked.name === 'nodes') return [asked.key, page.shown(node(asked))];
    if (asked.name === 'edges') return [asked.key, page.shown(edge(compiler, type, asked, page.cursor, node))];
    if (asked.name === 'pageInfo') return [asked.key, pageInfo(compiler, type, asked, page, cursor !== null)];
    if (asked.name === 'totalCount')
      return [
        asked.key,
        counted(
          sql`select 1 from ${source((rows) => sql`${all(rows)} where ${matching} limit ${MOST_COUNTED}`)} where ${matching}`,
        ),
      ];
    return [asked.key, sql.lit(type.name)];
  });
  const ordered = sql`where ${shown} order by ${orderBy(levels, item, backwards)} limit ${sql.lit(page.limit)}`;
  const rows = sql`select ${page.columns()} from ${source((some) => sql`${all(some)} ${ordered}`)} ${ordered}`;
  // Without rows, too, a page is one answer: that is what `having` says.
  return sql`(select row_to_json(c) from (select ${sql.join(answers.map(([key, answer]) => sql`${answer} as ${sql.ref(key)}`))}
    from (select *, row_number() over () as i from (${rows}) r) p having true) c)`;
}

/** What is read of each row of a page, and how the page is told from it. */
class PageColumns {
  private readonly read: Sql[] = [];
  private isLookingOn = false;
  private isKeyed = false;

  constructor(
    private readonly start: Parameter,
    private readonly levels: OrderLevel[],
    private readonly item: Row,
    private readonly size: number,
    readonly backwards: boolean,
  ) {}

  /** Reads something of every row; answers the list of it, in the list's own order. */
  shown(each: Sql): Sql {
    const name = sql.ref(`n${this.read.push(each) - 1}`);
    const order = this.backwards ? sql` order by p.i desc` : sql``;
    return sql`coalesce(json_agg(p.${name}${order}) filter (where p.i <= ${sql.lit(this.size)}), '[]'::json)`;
  }

  /** The cursor of a row, while it is read. */
  get cursor(): Sql {
    return cursorSql(this.start, this.keys);
  }

  /** The cursor of the first row that was read, or of the last. */
  cursorOf(end: 'nearest' | 'farthest'): Sql {
    this.isKeyed = true;
    const at = end === 'nearest' ? sql`1` : sql`least(count(*), ${sql.lit(this.size)})`;
    return cursorSql(this.start, sql`(array_agg(p.k order by p.i))[${at}]`);
  }

  /** Whether there is more than the page holds, the way it is read. */
  get more(): Sql {
    this.isLookingOn = true;
    return sql`count(*) > ${sql.lit(this.size)}`;
  }

  get limit(): number {
    return this.size + (this.isLookingOn ? 1 : 0);
  }

  columns(): Sql {
    const columns = this.read.map((each, at) => sql`${each} as ${sql.ref(`n${at}`)}`);
    if (this.isKeyed) columns.push(sql`${this.keys} as k`);
    return columns.length > 0 ? sql.join(columns) : sql`1`;
  }

  private get keys(): Sql {
    const keys = [...this.levels.map(({ order }) => order.sql(this.item)), this.item('id')];
    return sql`to_json(array[${sql.join(keys.map((key) => sql`(${key})::text`))}])::text`;
  }
}

function edge(
  compiler: Compiling,
  type: GraphQLObjectType,
  asked: Selected,
  cursor: Sql,
  node: (selected: Selected) => Sql,
): Sql {
  const edgeType = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
  const parts = compiler.collect(edgeType, compiler.selectionsOf(asked)).map((one) => {
    const value = one.name === 'node' ? node(one) : one.name === 'cursor' ? cursor : sql.lit(edgeType.name);
    return sql`${value} as ${sql.ref(one.key)}`;
  });
  return sql`(select row_to_json(e) from (select ${sql.join(parts)}) e)`;
}

function pageInfo(
  compiler: Compiling,
  type: GraphQLObjectType,
  asked: Selected,
  page: PageColumns,
  isContinued: boolean,
): Sql {
  const infoType = getNamedType(type.getFields()['pageInfo']!.type) as GraphQLObjectType;
  const [first, last] = page.backwards ? (['farthest', 'nearest'] as const) : (['nearest', 'farthest'] as const);
  const answers: Record<string, () => Sql> = {
    hasNextPage: () => (page.backwards ? sql.lit(isContinued) : page.more),
    hasPreviousPage: () => (page.backwards ? page.more : sql.lit(isContinued)),
    startCursor: () => page.cursorOf(first),
    endCursor: () => page.cursorOf(last),
    __typename: () => sql.lit(infoType.name),
  };
  const parts = compiler
    .collect(infoType, compiler.selectionsOf(asked))
    .flatMap(({ key, name }) => [sql.lit(key), answers[name]!()]);
  return sql`json_build_object(${sql.join(parts)})`;
}

const counted = (rows: Sql) =>
  sql`(select case when count(*) <= ${sql.lit(COUNT_LIMIT)} then count(*) end from (${rows} limit ${MOST_COUNTED}) t)`;

/** What a cursor of this list is good for, in one run: its order, its filter and own arguments, its caller. */
function keysetOf(name: string, levels: OrderLevel[], args: Args): (run: Run) => Keyset {
  const order = fingerprint(levels.map((level) => [level.order.description, level.descending]));
  const { first: _first, last: _last, after: _after, before: _before, orderBy: _orderBy, ...choice } = args;
  const chosen = Object.entries(choice).filter(([, value]) => value != null);
  return (run) => ({
    order,
    filter: fingerprint([name, settled(chosen, run)]),
    caller: fingerprint(run.accountId),
  });
}

const cursorStartOf = (keyset: (run: Run) => Keyset) => new Parameter((run) => cursorStart(keyset(run)));

/** The keys that a cursor brings, one parameter each; INVALID_CURSOR when the statement runs with a cursor of another list. */
function keysIn(cursor: unknown, keyset: (run: Run) => Keyset, levels: OrderLevel[]): Parameter[] {
  const types = [...levels.map(({ order }) => order.type), 'uuid' as const];
  const decoded = (run: Run) => decodeCursor(settled(cursor, run) as string, keyset(run), types);
  return types.map((_type, at) => new Parameter((run) => decoded(run)[at]));
}
