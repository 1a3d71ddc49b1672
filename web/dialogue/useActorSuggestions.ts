import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { useToday } from '../shared/time/useToday';
import { type Actor, actorKey } from './actor';
import { actorOfOrganization, actorsOfContact } from './actorFields';

const peopleQuery = gql(`
  query ActorPeople($organizations: [ID!]!) {
    contacts(
      first: 12
      filter: { status: { eq: ACTIVE }, affiliations: { some: { organization: { in: $organizations } } } }
    ) {
      nodes {
        ...ActorPicker_contact
      }
    }
  }
`);

const recentQuery = gql(`
  query ActorRecent {
    interactions(first: 12) {
      nodes {
        id
        participants {
          id
          organization {
            ...ActorPicker_organization
          }
        }
      }
    }
  }
`);

/** Organizations shown of those met last. */
const mostRecent = 7;

/** Whom to offer before anything is typed: the people of those chosen already, else those met last. */
export function useActorSuggestions(chosen: readonly Actor[], we: string | null) {
  const { t } = useTranslation('record');
  const today = useToday();
  const others = chosen.flatMap(({ organization }) => (organization && organization.id !== we ? [organization] : []));
  const organizations = [...new Set(others.map(({ id }) => id))].sort();
  const hasOthers = organizations.length > 0;
  const people = useQuery(peopleQuery, { variables: { organizations }, skip: !hasOthers, fetchPolicy: 'cache-first' });
  const recent = useQuery(recentQuery, { skip: hasOthers, fetchPolicy: 'cache-first' });

  if (hasOthers) {
    const actors = (people.data?.contacts.nodes ?? [])
      .flatMap((contact) => actorsOfContact(contact, today))
      .filter(({ organization }) => organization && organizations.includes(organization.id));
    const names = [...new Set(others.map(({ name, shortName }) => shortName ?? name))].join(', ');
    return actors.length > 0 ? { heading: t('picker.people', { names }), actors } : undefined;
  }
  const met = (recent.data?.interactions.nodes ?? []).flatMap(({ participants }) =>
    participants.flatMap(({ organization }) => (organization ? [actorOfOrganization(organization)] : [])),
  );
  const actors = [...new Map(met.map((actor) => [actorKey(actor), actor])).values()]
    .filter(({ organization }) => organization?.id !== we)
    .slice(0, mostRecent);
  return actors.length > 0 ? { heading: t('picker.recent'), actors } : undefined;
}
