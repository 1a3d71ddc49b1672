import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { Parameter, type Run } from './Parameter.js';

/** An operation's variables as a statement is compiled for them. */
export interface Shape {
  /** the same for all variables that one statement serves */
  key: string;
  /** texts, ids and moments as parameters; all else, which decides what the statement looks like, as it is */
  variables: Record<string, unknown>;
}

/** Scalars whose values decide nothing about the statement. Numbers do: they say how long a page is. */
const STRUCTURAL = new Set(['Int', 'Float', 'Boolean']);

type Path = readonly (string | number)[];

const valueAt = (path: Path) => (run: Run) =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], run.variables);

/** Tells apart what of the variables shapes a statement, and what only fills it in. */
export function shapeOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  values: Record<string, unknown>,
): Shape {
  const key: unknown[] = [];
  const shaped = (type: GraphQLInputType, value: unknown, path: Path): unknown => {
    if (isNonNullType(type)) return shaped(type.ofType, value, path);
    if (value === null || value === undefined) return (key.push(value === null ? 0 : 1), value);
    if (isListType(type)) {
      const items = Array.isArray(value) ? (value as unknown[]) : [value];
      key.push(items.length);
      return items.map((item, at) => shaped(type.ofType, item, [...path, at]));
    }
    if (isInputObjectType(type)) {
      const fields = Object.keys(value);
      key.push(fields);
      return Object.fromEntries(
        fields.map((name) => [
          name,
          shaped(type.getFields()[name]!.type, (value as Record<string, unknown>)[name], [...path, name]),
        ]),
      );
    }
    if (isScalarType(type) && !STRUCTURAL.has(type.name) && value !== '') {
      key.push('$');
      return new Parameter(valueAt(path));
    }
    key.push([value]);
    return value;
  };
  const variables = Object.fromEntries(
    variableDefinitions.flatMap(({ variable: { name }, type }) =>
      name.value in values
        ? [
            [
              name.value,
              shaped(typeFromAST(schema, type as never) as unknown as GraphQLInputType, values[name.value], [
                name.value,
              ]),
            ],
          ]
        : (key.push(1), []),
    ),
  );
  return { key: JSON.stringify(key), variables };
}
