import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { Query, readingOf } from '../../server/shared/reading/Reading.js';
import { SCALAR_EXAMPLES } from './scalarExamples.js';

/** Ids of real records, by the name of their type. */
export type Ids = Record<string, string[]>;

const DEEPEST = 4;

/** Random valid queries of what is declared: nested pages, fragments on interfaces, aliases, filters and orders. */
export function randomOperations(schema: GraphQLSchema, ids: Ids): fc.Arbitrary<string> {
  const anyId = fc.constantFrom(...Object.values(ids).flat());

  const literal = (type: GraphQLInputType, name: string): fc.Arbitrary<string> => {
    const bare = getNullableType(type);
    if (isListType(bare))
      return fc.array(literal(bare.ofType, name), { minLength: 1, maxLength: 2 }).map((all) => `[${all.join(', ')}]`);
    if (isEnumType(bare)) return fc.constantFrom(...bare.getValues().map((value) => value.name));
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter((field) => !['and', 'or', 'not'].includes(field.name));
      return fc
        .constantFrom(...fields)
        .chain((field) => literal(field.type, field.name).map((value) => `{ ${field.name}: ${value} }`));
    }
    switch (getNamedType(bare).name) {
      case 'Int':
        return fc.integer({ min: 1, max: 3 }).map(String);
      case 'Float':
        return fc.integer({ min: 0, max: 400 }).map(String);
      case 'Boolean':
        return fc.boolean().map(String);
      case 'ID':
        return anyId.map((id) => JSON.stringify(id));
      default:
        return fc
          .constantFrom(...(SCALAR_EXAMPLES[getNamedType(bare).name] ?? ['fiber', 'Berg', 'a']))
          .map((text) => JSON.stringify(text));
    }
  };

  const argument = ({ name, type }: GraphQLArgument): fc.Arbitrary<string> =>
    (name === 'orderBy' ? order(type) : literal(type, name)).map((value) => `${name}: ${value}`);

  const order = (type: GraphQLInputType) => {
    const input = getNamedType(type);
    const fields = isInputObjectType(input) ? getNamedType(input.getFields()['field']!.type) : null;
    const names = isEnumType(fields) ? fields.getValues().map((value) => value.name) : [];
    return fc
      .tuple(fc.constantFrom(...names), fc.constantFrom('ASC', 'DESC'))
      .map(([field, direction]) => `[{ field: ${field}, direction: ${direction} }]`);
  };

  const argumentsOf = (field: GraphQLField<unknown, unknown>): fc.Arbitrary<string> => {
    const isPaged = field.args.some(({ name }) => name === 'first');
    const page = isPaged ? fc.constantFrom('first: 1', 'first: 3', 'last: 2') : fc.constant('');
    const needed = field.args.filter(isRequiredArgument).map(argument);
    const extra = field.args
      .filter((arg) => ['filter', 'orderBy'].includes(arg.name))
      .map((arg) => fc.option(argument(arg), { freq: 3, nil: '' }));
    return fc.tuple(page, ...needed, ...extra).map((parts) => {
      const given = parts.filter(Boolean);
      return given.length > 0 ? `(${given.join(', ')})` : '';
    });
  };

  const fieldsOf = (type: GraphQLObjectType) =>
    type.name === 'Query'
      ? [...readingOf(Query).fields.keys()].map((name) => type.getFields()[name]!)
      : Object.values(type.getFields());

  const selected = (field: GraphQLField<unknown, unknown>, depth: number, at: number): fc.Arbitrary<string> => {
    const type = getNamedType(field.type);
    const alias = `f${at}: `;
    const isAlone = isLeafType(type);
    const inner = isAlone ? fc.constant('') : selection(type as GraphQLObjectType, depth + 1);
    return fc
      .tuple(argumentsOf(field), inner, fc.boolean())
      .map(([args, fields, isNamed]) => `${isNamed || args ? alias : ''}${field.name}${args}${fields}`);
  };

  const selection = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
    if (isInterfaceType(type)) {
      const types = schema.getPossibleTypes(type).filter((one) => isObjectType(one));
      return fc
        .constantFrom(...types)
        .chain((one) => selection(one, depth + 1).map((fields) => ` { __typename ... on ${one.name}${fields} }`));
    }
    const isPage = /(Connection|Edge)$/.test(type.name) || type.name === 'PageInfo';
    const fields = fieldsOf(type).filter(
      (field) => isLeafType(getNamedType(field.type)) || depth < DEEPEST + (isPage ? 1 : 0),
    );
    if (fields.length === 0) return fc.constant(' { __typename }');
    return fc
      .uniqueArray(fc.nat({ max: fields.length - 1 }), { minLength: 1, maxLength: depth === 0 ? 2 : 4 })
      .chain((chosen) => fc.tuple(...chosen.map((at) => selected(fields[at]!, depth, at))))
      .map((parts) => ` { ${parts.join(' ')} }`);
  };

  return selection(schema.getQueryType()!, 0).map((fields) => `query${fields}`);
}
