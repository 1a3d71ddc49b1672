import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import type { Asked } from '../../shared/Context.js';
import { badInput, type Sentence } from '../../shared/Refusal.js';
import { graphqlRefusal } from './graphqlRefusal.js';

/** The type that stands at a place within a variable. */
function typeAt(type: GraphQLInputType, path: readonly (string | number)[]): GraphQLInputType {
  const nullable = getNullableType(type);
  const [key, ...rest] = path;
  if (key === undefined) return nullable;
  if (isListType(nullable)) return typeAt(nullable.ofType, typeof key === 'number' ? rest : path);
  const field = isInputObjectType(nullable) ? nullable.getFields()[key] : undefined;
  return field ? typeAt(field.type, rest) : nullable;
}

/** What a scalar of our own looks like, in its own words. */
function hintAt(type: GraphQLInputType, path: readonly (string | number)[]): string {
  const named = getNamedType(typeAt(type, path));
  return isScalarType(named) && !isSpecifiedScalarType(named) ? ` ${named.name}: ${named.description ?? ''}` : '';
}

/**
 * Throws for the first variable that does not fit its type, before GraphQL does: it would repeat the value, and logs of
 * answers would fill with what people typed. The refusal names the place only: `input.participants.0.role`.
 */
export function refuseUnfitVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Record<string, unknown>,
  language: Asked['language'],
): void {
  const refuse = (field: string, sentence: Sentence) => {
    throw graphqlRefusal(badInput(field, sentence), language);
  };
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) continue;
    if (Object.hasOwn(given, name)) {
      coerceInputValue(given[name], type, (path) => {
        const field = [name, ...path].join('.');
        const hint = hintAt(type, path);
        refuse(field, {
          sv: `Värdet av ${field} passar inte.${hint}`,
          en: `The value of ${field} does not fit.${hint}`,
        });
      });
    } else if (isNonNullType(type) && !defaultValue) {
      refuse(name, { sv: `Variabeln ${name} saknas.`, en: `The variable ${name} is missing.` });
    }
  }
}
