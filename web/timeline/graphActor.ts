import type { ActorCategory, OrganizationKind } from '../gql/graphql';
import type { Actor } from '../dialogue/actor';
import type { GraphPoint } from './graphShape';

/** A node of the graph as the one chosen in a picker. */
export function actorOfPoint({ id, name, group, sign }: GraphPoint): Actor {
  if (group === 'CONTACT') return { organization: null, contact: { id, name } };
  const organization = { id, name, kind: sign as OrganizationKind, actorCategory: group satisfies ActorCategory };
  return { organization, contact: null };
}
