import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import { toGlobalId } from '../globalId.js';
import { COUNT_LIMIT } from './compileConnection.js';
import type { Keyset } from './cursor.js';
import { encodeCursor } from './cursor.js';
import type { Context } from '../Context.js';
import { spoken } from '../speakingTheCallersLanguage.js';
import { Query, readingNamed, readingOf } from './Reading.js';

/** A connection as the compiled statement answers it. */
interface CompiledConnection {
  rows: { k: string[]; n: object | null; e: object | null }[];
  size: number;
  backwards: boolean;
  continued: boolean;
  keyset: Keyset;
  total: number | null;
}

type Compiled = Record<string, unknown>;

/** A compiled object holds its fields under the keys that the operation asked with. */
const byKey: GraphQLFieldResolver<Compiled, unknown> = (source, _args, _context, info) => source[info.path.key];

/** A uuid becomes the id of its object; one that comes with a type of its own, `Contact:<uuid>`, that of the record it names. */
const globalId: GraphQLFieldResolver<Compiled, unknown> = (source, _args, _context, info) => {
  const id = source[info.path.key];
  if (typeof id !== 'string') return null;
  const [uuid, type = info.parentType.name] = id.split(':').reverse();
  return toGlobalId(type, uuid!);
};

function pageRows({ rows, size, backwards }: CompiledConnection) {
  const page = rows.slice(0, size);
  return backwards ? page.reverse() : page;
}

const cursorOf = (connection: CompiledConnection, row: { k: string[] } | undefined) =>
  row ? encodeCursor(connection.keyset, row.k) : null;

const connectionFields: Record<string, GraphQLFieldResolver<CompiledConnection, unknown>> = {
  nodes: (connection) => pageRows(connection).map((row) => row.n),
  edges: (connection) => pageRows(connection).map((row) => ({ cursor: cursorOf(connection, row), node: row.e })),
  totalCount: ({ total }) => (total !== null && total > COUNT_LIMIT ? null : total),
  pageInfo: (connection) => {
    const page = pageRows(connection);
    const more = connection.rows.length > connection.size;
    return {
      hasNextPage: connection.backwards ? connection.continued : more,
      hasPreviousPage: connection.backwards ? more : connection.continued,
      startCursor: cursorOf(connection, page[0]),
      endCursor: cursorOf(connection, page.at(-1)),
    };
  },
};

/** A root field takes its part of the one statement's answer; refusals reach the caller in the caller's language. */
const fromAnswer: GraphQLFieldResolver<unknown, Context> = async (_source, _args, context, info) => {
  try {
    return (await context.answer(info))[info.path.key];
  } catch (error) {
    throw spoken(error, context.asked.language);
  }
};

const byName: GraphQLFieldResolver<Compiled, unknown> = (source, _args, _context, info) => source[info.fieldName];

/**
 * Lets compiled answers through: every field of a read noun, and of a payload, takes its value from the JSON that the
 * one statement made. `payloads`: names of the payload types.
 */
export function answerFromCompiled(schema: GraphQLSchema, payloads: ReadonlySet<string>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isInterfaceType(type)) continue;
    const fields = type.getFields();
    if (type.name === 'Query') {
      for (const name of readingOf(Query).fields.keys()) fields[name]!.resolve = fromAnswer;
    }
    if (type.name === 'Query' || type.name === 'Mutation' || type.name === 'Subscription') continue;
    if (readingNamed(type.name) || payloads.has(type.name)) {
      for (const field of Object.values(fields)) field.resolve = field.name === 'id' ? globalId : byKey;
    } else if (type.name.endsWith('Connection') && 'pageInfo' in fields) {
      for (const field of Object.values(fields)) field.resolve = connectionFields[field.name]!;
    } else if ((type.name.endsWith('Edge') && 'cursor' in fields) || type.name === 'PageInfo') {
      for (const field of Object.values(fields)) field.resolve = byName;
    }
  }
}
