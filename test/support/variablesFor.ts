import type { GraphQLSchema, OperationDefinitionNode, TypeNode } from 'graphql';
import { getNamedType, isEnumType, isInterfaceType, Kind, visit } from 'graphql';
import { SCALAR_EXAMPLES } from './scalarExamples.js';

/** What a stored document is to be asked with: an id of the right noun where it looks a record up, plain values elsewhere. */
export function variablesFor(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  idOf: (noun: string) => string,
): Record<string, unknown> {
  const nouns = nounsAskedFor(schema, operation);
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
      const name = variable.name.value;
      if (defaultValue) return [];
      const value = name === 'steps' ? 2 : valueOf(schema, type, () => idOf(nouns.get(name) ?? 'Organization'));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Of which noun each variable is the id: the type of the field that takes it; any noun will do where any may be asked for. */
function nounsAskedFor(schema: GraphQLSchema, operation: OperationDefinitionNode): Map<string, string> {
  const nouns = new Map<string, string>();
  visit(operation, {
    Field(node) {
      const field = schema.getQueryType()?.getFields()[node.name.value];
      const type = field && getNamedType(field.type);
      const noun = isInterfaceType(type) ? 'Organization' : type?.name;
      for (const { name, value } of node.arguments ?? []) {
        if (noun && name.value === 'id' && value.kind === Kind.VARIABLE) nouns.set(value.name.value, noun);
      }
    },
  });
  return nouns;
}

const required = (type: TypeNode): TypeNode =>
  type.kind === Kind.NON_NULL_TYPE ? type : { kind: Kind.NON_NULL_TYPE, type };

function valueOf(schema: GraphQLSchema, type: TypeNode, id: () => string): unknown {
  const isRequired = type.kind === Kind.NON_NULL_TYPE;
  const inner = isRequired ? type.type : type;
  if (inner.kind === Kind.LIST_TYPE) return isRequired ? [valueOf(schema, required(inner.type), id)] : undefined;
  const name = inner.name.value;
  if (name === 'ID') return id();
  if (name === 'Int') return 20;
  if (name === 'String') return isRequired ? 'fiber' : undefined;
  if (name === 'Boolean') return isRequired ? true : undefined;
  const example = SCALAR_EXAMPLES[name];
  if (example) return isRequired ? example[0] : undefined;
  const named = schema.getType(name);
  if (isEnumType(named)) return isRequired ? named.getValues()[0]!.name : undefined;
  return isRequired ? {} : undefined;
}

type Ask = (query: string) => Promise<Record<string, unknown>>;

const plural = (noun: string) => `${noun.charAt(0).toLowerCase()}${noun.slice(1)}s`.replace(/ys$/, 'ies');

/** The id of one record of each noun that a stored document asks for by id. */
export async function idsFor(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  ask: Ask,
): Promise<Map<string, string>> {
  const nouns = new Set<string>();
  variablesFor(schema, operation, (noun) => (nouns.add(noun), ''));
  const ids = new Map<string, string>();
  for (const noun of nouns) {
    const answer = (await ask(`{ list: ${plural(noun)}(first: 1) { nodes { id } } }`)) as {
      list: { nodes: { id: string }[] };
    };
    ids.set(noun, answer.list.nodes[0]?.id ?? '');
  }
  return ids;
}
