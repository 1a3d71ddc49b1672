import type { ActorCategory, OrganizationKind } from '../gql/graphql';

export interface ActorOrganization {
  id: string;
  name: string;
  shortName?: string | null;
  kind: OrganizationKind;
  actorCategory: ActorCategory;
}

export interface ActorContact {
  id: string;
  name: string;
}

/** Somebody who can take part in an interaction: an organization, a contact, or a contact who speaks for an organization. */
export interface Actor {
  organization: ActorOrganization | null;
  contact: ActorContact | null;
  /** Title of the contact there. */
  title?: string | null;
  hasLeft?: boolean;
}

/** The id by which the graph and the addresses know it. */
export function actorId({ organization, contact }: Actor): string {
  return contact?.id ?? organization?.id ?? '';
}

export function actorName({ organization, contact }: Actor): string {
  return contact?.name ?? organization?.name ?? '';
}

/** Tells a contact at two organizations apart. */
export function actorKey({ organization, contact }: Actor): string {
  return `${organization?.id ?? ''} ${contact?.id ?? ''}`;
}
