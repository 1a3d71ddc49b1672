import { useQuery } from '@apollo/client/react';
import { gql, readFragment } from '../gql';

const dialogueFields = gql(`
  fragment RecordInteraction_dialogue on Dialogue {
    id
    title
    lastContactAt
    organizations {
      id
    }
  }
`);

const query = gql(`
  query DialogueSuggestions($organizations: [ID!]!) {
    dialogues(
      first: 20
      filter: { status: { eq: OPEN }, participations: { some: { organization: { in: $organizations } } } }
    ) {
      nodes {
        ...RecordInteraction_dialogue
      }
    }
  }
`);

/** Somebody who takes part, as far as it matters here. */
interface Participant {
  organization?: { id: string } | null;
}

/** The dialogues that one of the participants takes part in, those with most of them first, and the one that is likely meant. */
export function useDialogueSuggestions(participants: readonly Participant[], we: string | null) {
  const others = participants.flatMap(({ organization }) =>
    organization && organization.id !== we ? [organization.id] : [],
  );
  const organizations = [...new Set(others)].sort();
  const { data, previousData } = useQuery(query, {
    variables: { organizations },
    skip: organizations.length === 0,
    fetchPolicy: 'cache-first',
  });
  const found =
    organizations.length === 0 ? [] : readFragment(dialogueFields, (data ?? previousData)?.dialogues.nodes ?? []);
  const dialogues = found
    .map(({ id, title, lastContactAt, organizations: ofIt }) => ({
      id,
      title,
      lastContactAt: lastContactAt ?? '',
      shared: ofIt.filter((one) => organizations.includes(one.id)).length,
    }))
    .sort((one, other) => other.shared - one.shared || other.lastContactAt.localeCompare(one.lastContactAt));
  const likely = dialogues.filter(({ shared }) => shared === organizations.length);
  // Only where there is no choice to be made is one made.
  return { dialogues, suggested: likely.length === 1 ? likely[0]!.id : null };
}
