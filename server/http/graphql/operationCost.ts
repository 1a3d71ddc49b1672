import {
  type DocumentNode,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLOutputType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { readingNamed } from '../../shared/reading/Reading.js';
import { LIMITS } from './limits.js';

const MOST_PAGE = 100;
/** what a list that cannot grow is taken to hold */
const SHORT_LIST = 5;
/** what a change costs beside what is read of it */
const MUTATION = 10;

/** what each comparison of a filter costs, and each relation that it follows: they are tried on row after row */
const COMPARISON = 20;
const RELATION = 100;

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));

/** How many records a field answers with at most. */
function sizeOf(args: Record<string, unknown>, type: GraphQLOutputType): number {
  const page = args['first'] ?? args['last'];
  if (typeof page === 'number') return Math.min(Math.max(page, 1), MOST_PAGE);
  if (Array.isArray(args['ids'])) return Math.min(Math.max(args['ids'].length, 1), MOST_PAGE);
  return isList(type) ? SHORT_LIST : 1;
}

/** What the conditions of a filter cost, at any depth. */
function filterPrice(filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  if (Array.isArray(filter)) return sum(filter.map(filterPrice));
  return sum(
    Object.entries(filter as Record<string, unknown>).map(([name, given]) => {
      if (['and', 'or', 'not'].includes(name)) return filterPrice(given);
      return sum(
        Object.entries((given ?? {}) as Record<string, unknown>).map(([operator, operand]) =>
          operator === 'some' || operator === 'none' ? RELATION + filterPrice(operand) : COMPARISON,
        ),
      );
    }),
  );
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/**
 * One point for each record, and for each field that the database computes; a page multiplies what is asked of its
 * records. Stored fields are free: they come with their record. A filter costs by its conditions. A field may name its own
 * price in `extensions.cost`.
 */
const points: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  const price = field.extensions['cost'];
  if (typeof price === 'number') return price + childComplexity;
  if (isLeafType(named)) return readingNamed(type.name)?.fields.get(field.name)?.kind === 'value' ? 1 : 0;
  if (named.name === 'PageInfo' || type.name.startsWith('__')) return 0;
  // The page is counted where its size is said, not again in its rows.
  if (type.name.endsWith('Connection')) return 1 + childComplexity;
  if (type.name.endsWith('Edge')) return childComplexity;
  if (type.name === 'Mutation') return MUTATION + childComplexity;
  const rows = sizeOf(args, field.type);
  return 1 + filterPrice(args['filter']) + rows * childComplexity + (isList(field.type) ? rows : 0);
};

/** The cost of an operation in points, known before it is run: at least 1. A document too vast to be measured is beyond every limit. */
export function operationCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  try {
    const cost = getComplexity({
      schema,
      query,
      variables,
      estimators: [points],
      ...(operationName ? { operationName } : {}),
    });
    return Math.max(1, Math.min(cost, Number.MAX_SAFE_INTEGER));
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('maximum allowed number of nodes'))
      return LIMITS.cost + 1;
    throw error;
  }
}
