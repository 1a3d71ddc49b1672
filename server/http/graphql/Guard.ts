import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { RateLimits } from '../../access/RateLimits.js';
import type { Asked } from '../../shared/Context.js';
import { Bounded } from '../../shared/Bounded.js';
import { shapeOf } from '../../shared/reading/shapeOf.js';
import { Refusal } from '../../shared/Refusal.js';
import { graphqlRefusal } from './graphqlRefusal.js';
import { LIMITS } from './limits.js';
import { operationCost } from './operationCost.js';
import { refuseUnfitValues } from './refuseUnfitValues.js';
import { refuseUnfitVariables } from './refuseUnfitVariables.js';
import { rootFieldNames } from './rootFieldNames.js';

/** An operation that was understood and is not yet run. */
export interface Understood {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/** So many costs are remembered of one document. */
const MOST_SHAPES = 64;

/** Fields that anyone may ask for: who one is, and what the API looks like, which is no secret. */
const OPEN_TO_ALL = new Set(['__typename', '__schema', '__type', 'viewer']);

/** What stands between understanding an operation and running it, whichever way it came. */
export class Guard {
  private readonly costs = new WeakMap<OperationDefinitionNode, Bounded<number>>();

  constructor(
    readonly schema: GraphQLSchema,
    private readonly limits: RateLimits,
  ) {}

  /** Who may ask, and whether the variables fit. Throws a GraphQLError that says why not. */
  admit({ document, operation, variables }: Understood, { caller, language }: Asked): void {
    if (!caller && !isOpenToAll(document, operation)) {
      throw graphqlRefusal(
        new Refusal('UNAUTHENTICATED', { sv: 'Du behöver logga in.', en: 'You need to sign in.' }),
        language,
      );
    }
    refuseUnfitValues(document.loc?.source.body ?? '', variables, language);
    refuseUnfitVariables(this.schema, operation, variables, language);
  }

  /** What an operation costs: counted once for all variables of the same shape. */
  cost({ document, operation, variables }: Understood): number {
    const { key } = shapeOf(this.schema, operation, variables);
    const known = this.costs.get(operation) ?? new Bounded<number>(MOST_SHAPES);
    this.costs.set(operation, known);
    const cost = known.get(key) ?? operationCost(this.schema, document, variables, operation.name?.value);
    known.set(key, cost);
    return cost;
  }

  /** Takes what an operation costs from its caller's minute. Throws a GraphQLError when it is too much. */
  async charge(cost: number, asked: Asked, payer: string): Promise<void> {
    try {
      if (cost > LIMITS.cost) throw tooCostly(cost);
      asked.spent = { ...(await this.limits.spend(payer, cost)), cost };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw graphqlRefusal(error, asked.language, error.code === 'COST_EXCEEDED' ? 400 : 429);
    }
  }
}

function isOpenToAll(document: DocumentNode, operation: OperationDefinitionNode): boolean {
  return (
    operation.operation === OperationTypeNode.QUERY &&
    [...rootFieldNames(document, operation)].every((name) => OPEN_TO_ALL.has(name))
  );
}

function tooCostly(cost: number): Refusal {
  return new Refusal('COST_EXCEEDED', {
    sv: `Frågan kostar ${cost} poäng; högst ${LIMITS.cost} tillåts. Fråga efter kortare sidor eller färre fält.`,
    en: `The operation costs ${cost} points; at most ${LIMITS.cost} are allowed. Ask for shorter pages or fewer fields.`,
  });
}
