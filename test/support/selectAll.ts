import type { GraphQLField, GraphQLSchema } from 'graphql';
import { getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

/** Fields whose answer is the moment's, not the record's. */
const RESTLESS = new Set(['rateLimit']);

/** Everything a type tells without being asked anything, `depth` levels deep; lists that can grow with their first 20. */
export function selectAll(schema: GraphQLSchema, typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const selection = selectField(schema, field, depth);
    return selection ? [selection] : [];
  });
  return ['__typename', ...fields].join(' ');
}

function selectField(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, depth: number): string | null {
  if (RESTLESS.has(field.name) || field.args.some(isRequiredArgument)) return null;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (depth === 0) return null;
  if (type.name.endsWith('Connection')) {
    const node = type.name.replace(/Connection$/, '');
    return `${field.name}(first: 20) { totalCount nodes { ${selectAll(schema, node, depth - 1)} } }`;
  }
  return `${field.name} { ${selectAll(schema, type.name, depth - 1)} }`;
}

/** Every question the root answers without being asked anything more, each as an operation of its own. */
export function everyQuestion(schema: GraphQLSchema, depth: number): string[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const selection = selectField(schema, field, depth);
    return selection ? [`{ ${selection} }`] : [];
  });
}
