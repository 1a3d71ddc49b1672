import type { FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { sql } from 'kysely';
import { Bounded } from '../Bounded.js';
import { NOTED } from '../changes/secretReads.js';
import { Compiler } from './Compiler.js';
import { NotAConstant } from './Parameter.js';
import { Plan } from './Plan.js';
import { Query, readingOf, rowOf } from './Reading.js';
import { shapeOf } from './shapeOf.js';
import type { StoredColumns } from './StoredColumns.js';

/** A query that was understood: what is asked, and with which variables, as GraphQL coerced them. */
export interface Question {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  variables: Record<string, unknown>;
}

/** So many statements are kept for one document: one for each shape of its variables. */
const MOST_SHAPES = 64;

/**
 * Statements of queries, written once per document and shape of its variables. They are kept as long as the document is:
 * whoever keeps documents bounds them.
 */
export class Plans {
  /** how many queries were too large for one statement, and were answered level by level */
  batched = 0;
  private readonly kept = new WeakMap<OperationDefinitionNode, Bounded<Plan>>();

  constructor(private readonly columns: StoredColumns) {}

  /** The statement of a query. `named`: whether every object says its type. */
  planOf(question: Question, named: boolean): Plan {
    const { schema, operation, variables } = question;
    const shape = shapeOf(schema, operation, variables);
    const key = `${named} ${shape.key}`;
    const plans = this.plansOf(operation);
    const known = plans.get(key);
    if (known) return known;
    try {
      const plan = this.compile({ ...question, variables: shape.variables }, named);
      plans.set(key, plan);
      return plan;
    } catch (error) {
      if (!(error instanceof NotAConstant)) throw error;
      return this.compile(question, named);
    }
  }

  /** Whether all that a query asks for is declared, so that one statement answers it whole. */
  isWhole({ schema, operation, fragments, variables }: Question): boolean {
    const { fields } = readingOf(Query);
    const compiler = new Compiler(schema, fragments, variables, this.columns, false);
    return compiler
      .collect(schema.getQueryType()!, [operation.selectionSet])
      .every(({ name }) => fields.has(name) || name === '__typename');
  }

  private compile({ schema, operation, fragments, variables }: Question, named: boolean): Plan {
    const { fields } = readingOf(Query);
    const compiler = new Compiler(schema, fragments, variables, this.columns, named);
    const type: GraphQLObjectType = schema.getQueryType()!;
    const isDeclared = (name: string) => fields.has(name) || name === '__typename';
    const answer = compiler.object(type, [operation.selectionSet], rowOf('root'), 0, isDeclared);
    return new Plan(sql`select ${answer}::text as answer, ${NOTED}`);
  }

  private plansOf(operation: OperationDefinitionNode): Bounded<Plan> {
    const known = this.kept.get(operation);
    if (known) return known;
    const plans = new Bounded<Plan>(MOST_SHAPES);
    this.kept.set(operation, plans);
    return plans;
  }
}
