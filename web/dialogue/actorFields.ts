import { type FragmentType, gql, readFragment } from '../gql';
import type { Actor } from './actor';

const organizationFields = gql(`
  fragment ActorPicker_organization on Organization {
    id
    name
    shortName
    kind
    actorCategory
  }
`);

const contactFields = gql(`
  fragment ActorPicker_contact on Contact {
    id
    name
    status
    affiliations {
      id
      title
      until
      organization {
        ...ActorPicker_organization
      }
    }
  }
`);

/** An organization as an actor. */
export function actorOfOrganization(masked: FragmentType<typeof organizationFields>): Actor {
  const { id, name, shortName, kind, actorCategory } = readFragment(organizationFields, masked);
  return { organization: { id, name, shortName, kind, actorCategory }, contact: null };
}

/** A contact as an actor for each organization that the contact speaks for on a day; alone where there is none. */
export function actorsOfContact(masked: FragmentType<typeof contactFields>, today: string): Actor[] {
  const { id, name, status, affiliations } = readFragment(contactFields, masked);
  const contact = { id, name };
  const hasLeft = status !== 'ACTIVE';
  const current = affiliations.filter(({ until, organization }) => organization && (!until || until >= today));
  if (current.length === 0) return [{ organization: null, contact, hasLeft }];
  return current.map(({ title, organization }) => ({ ...actorOfOrganization(organization), contact, title, hasLeft }));
}
