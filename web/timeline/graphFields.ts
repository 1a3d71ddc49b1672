import { type FragmentType, gql, readFragment } from '../gql';
import { entryAddress } from './entryAddress';
import type { GraphPoint, GraphTie } from './graphShape';

const nodeFields = gql(`
  fragment GraphPage_node on GraphNode {
    name
    step
    record {
      id
      ... on Organization {
        organizationKind: kind
        actorCategory
      }
    }
  }
`);

const edgeFields = gql(`
  fragment GraphPage_edge on GraphEdge {
    kind
    label
    isCurrent
    times
    lastAt
    from {
      ...GraphPage_node
    }
    to {
      ...GraphPage_node
    }
    record {
      __typename
      id
    }
  }
`);

/** A node as it is drawn; null for one that the reader may not see. */
export function pointOf(masked: FragmentType<typeof nodeFields>): GraphPoint | null {
  const { name, step, record } = readFragment(nodeFields, masked);
  if (record?.__typename === 'Organization') {
    return { id: record.id, name, group: record.actorCategory, sign: record.organizationKind, step: step ?? 0 };
  }
  return record?.__typename === 'Contact'
    ? { id: record.id, name, group: 'CONTACT', sign: 'CONTACT', step: step ?? 0 }
    : null;
}

/** A tie as it is drawn; null where the reader may not see one of its ends. */
export function tieOf(masked: FragmentType<typeof edgeFields>): GraphTie | null {
  const edge = readFragment(edgeFields, masked);
  const from = pointOf(edge.from);
  const to = pointOf(edge.to);
  if (!from || !to) return null;
  const { kind, label = null, isCurrent, times, lastAt = null, record } = edge;
  const key = [kind, from.id, to.id, label].join(' ');
  const isShown = record?.__typename === 'Interaction' || record?.__typename === 'Commitment';
  return { key, from, to, kind, label, isCurrent, times, lastAt, address: isShown ? entryAddress(record) : undefined };
}
