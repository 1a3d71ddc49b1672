import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Args, FieldDeclaration, Limited, Row, Sql } from './Reading.js';

/** One field of an operation, all its occurrences merged. */
export interface Selected {
  key: string;
  name: string;
  nodes: FieldNode[];
}

/** What the parts of the compiler ask of it: to compile what lies inside them. */
export interface Compiling {
  /** whether every object says its type, as whoever reads the answer again needs */
  readonly named: boolean;
  /** the row as a JSON object of the selected fields */
  object(type: GraphQLObjectType, selections: readonly SelectionSetNode[], row: Row, depth: number): Sql;
  /** the table, or the derived table, that a field's rows come from */
  source(
    declared: Exclude<FieldDeclaration, { kind: 'value' }>,
    type: unknown,
    row: Row,
    args: Args,
    item: Row,
    limited?: Limited,
  ): Sql;
  /** the fields that a type is asked for, fragments opened, same keys merged */
  collect(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Selected[];
  selectionsOf(field: Selected): SelectionSetNode[];
}
