import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { gql } from '../gql';
import type { ActorSearchQuery, SearchType } from '../gql/graphql';
import { useToday } from '../shared/time/useToday';
import type { Actor } from './actor';
import { actorOfOrganization, actorsOfContact } from './actorFields';

const query = gql(`
  query ActorSearch($text: String!, $types: [SearchType!]!) {
    search(query: $text, types: $types, first: 10) {
      nodes {
        id
        title
        record {
          id
          ... on Organization {
            ...ActorPicker_organization
          }
          ... on Contact {
            ...ActorPicker_contact
          }
        }
      }
    }
  }
`);

type Hit = ActorSearchQuery['search']['nodes'][number];

export interface FoundActor extends Actor {
  /** The name with what was found marked, as `Highlighted` reads it. */
  marked: string;
}

function actorsOf({ record, title }: Hit, today: string): FoundActor[] {
  if (record?.__typename === 'Organization') return [{ ...actorOfOrganization(record), marked: title }];
  if (record?.__typename !== 'Contact') return [];
  return actorsOfContact(record, today).map((actor) => ({ ...actor, marked: title }));
}

/** Milliseconds of rest after which what is typed is looked for. */
const rest = 110;

const both: SearchType[] = ['ORGANIZATION', 'CONTACT'];

/** Organizations and contacts by what is typed of their names; those who have left come last. */
export function useActorSearch(typed: string) {
  const today = useToday();
  const wanted = typed.trim();
  const [text] = useDebouncedValue(wanted, rest);
  const { data, previousData, error } = useQuery(query, {
    variables: { text, types: both },
    skip: text.length === 0,
    fetchPolicy: 'cache-first',
  });
  const shown = wanted ? (data ?? previousData) : undefined;
  const actors = (shown?.search.nodes ?? []).flatMap((hit) => actorsOf(hit, today));
  return {
    actors: [...actors.filter(({ hasLeft }) => !hasLeft), ...actors.filter(({ hasLeft }) => hasLeft)],
    /** True once `actors` answer exactly what is typed. */
    isAnswered: wanted === text && data !== undefined,
    error: wanted ? error : undefined,
  };
}
