import type { ActorCategory, GraphEdgeKind } from '../gql/graphql';

/** What a node is told apart by: persons, and organizations by what they are to the partnership. */
export type GraphGroup = 'CONTACT' | ActorCategory;

/** In what order they are drawn and explained. */
export const graphGroups: readonly GraphGroup[] = [
  'PRINCIPAL',
  'MUNICIPALITY',
  'VILLAGE',
  'CONTACT',
  'MARKET',
  'NATIONAL',
  'OTHER',
];

/** A node of the graph as it is drawn and listed. */
export interface GraphPoint {
  id: string;
  name: string;
  group: GraphGroup;
  /** Key of the sign of its kind. */
  sign: string;
  /** Steps from the middle. */
  step: number;
}

/** A tie between two nodes. */
export interface GraphTie {
  /** Stable within one answer. */
  key: string;
  from: GraphPoint;
  to: GraphPoint;
  kind: GraphEdgeKind;
  label: string | null;
  isCurrent: boolean;
  times: number;
  lastAt: string | null;
  /** The page of the record that says so. */
  address: string | undefined;
}

export interface GraphShape {
  points: readonly GraphPoint[];
  ties: readonly GraphTie[];
}
