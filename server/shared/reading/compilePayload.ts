import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { sql } from 'kysely';
import { payloadNames } from '../Allowed.js';
import type { Compiler } from './Compiler.js';
import type { Sql } from './Reading.js';
import { readingNamed } from './Reading.js';

/** What an action hands back under the payload's field names: records it touched, lists of them, plain values, or a list of payloads, one for each thing done. */
type Payload = Record<string, unknown>;

const idOf = (record: unknown): string => (record as { id: string }).id;

/** A mutation's payload as JSON, its records read as the caller may see them now. */
export function compilePayload(
  compiler: Compiler,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  payload: object,
): Sql {
  const fields = compiler.collect(type, selections).map((field) => {
    if (field.name === '__typename') return sql`${sql.lit(type.name)} as ${sql.ref(field.key)}`;
    const value = (payload as Payload)[field.name];
    const node = getNamedType(type.getFields()[field.name]!.type);
    if (isObjectType(node) && payloadNames().has(node.name)) {
      const parts = (value as Payload[]).map((part) =>
        compilePayload(compiler, node, compiler.selectionsOf(field), part),
      );
      return sql`array_to_json(array[${sql.join(parts)}]::json[]) as ${sql.ref(field.key)}`;
    }
    if (!(isInterfaceType(node) || (isObjectType(node) && readingNamed(node.name)?.table))) {
      return sql`${JSON.stringify(value ?? null)}::json as ${sql.ref(field.key)}`;
    }
    const one = (record: unknown) => {
      const concrete = isObjectType(node) ? node : compiler.schema.getType((record as object).constructor.name);
      return compiler.byId(concrete as GraphQLObjectType, compiler.selectionsOf(field), sql`${idOf(record)}::uuid`, 0);
    };
    const answer = Array.isArray(value)
      ? sql`array_to_json(array[${sql.join(value.map(one))}]::json[])`
      : value
        ? one(value)
        : sql`null::json`;
    return sql`${answer} as ${sql.ref(field.key)}`;
  });
  return sql`(select row_to_json(o) from (select ${sql.join(fields)}) o)`;
}
