import type { Visibility } from '../gql/graphql';
import type { Actor } from './actor';
import type { DraftParticipant } from './recordDraft';

/** The organizations of the market among those who take part or are spoken of: what they say stays between the parties. */
export function marketNames(participants: readonly Actor[]): string[] {
  return [
    ...new Set(
      participants.flatMap(({ organization }) =>
        organization?.actorCategory === 'MARKET' ? [organization.shortName ?? organization.name] : [],
      ),
    ),
  ];
}

/** Who may see an interaction unless its writer chooses: the same rule as the server's. */
export function defaultVisibility(participants: readonly Actor[]): Visibility {
  return marketNames(participants).length > 0 ? 'PARTIES' : 'PARTNERSHIP';
}

/** Whether a level lets others than the parties see. */
export const isBeyondParties = (level: Visibility) => level === 'PARTNERSHIP' || level === 'PUBLIC';

interface Known {
  id: string;
  name: string;
  shortName?: string | null;
}

interface Surroundings {
  /** For whom the writer works. */
  own: Known | null;
  principals: readonly Known[];
}

/**
 * The organizations that will see an interaction, by name; null where they are too many to name (the partnership, all).
 * Whoever is only mentioned is no party to it.
 */
export function readersOf(
  level: Visibility,
  participants: readonly (DraftParticipant & { actualRole: string })[],
  { own, principals }: Surroundings,
): string[] | null {
  if (isBeyondParties(level)) return null;
  const parties = participants.flatMap(({ organization, actualRole }) =>
    organization && actualRole !== 'MENTIONED' ? [organization] : [],
  );
  const readers: Known[] = [
    ...(own ? [own] : []),
    ...(level === 'OWN_ORGANIZATION' ? [] : principals),
    ...(level === 'PARTIES' ? parties : []),
  ];
  return [...new Map(readers.map(({ id, name, shortName }) => [id, shortName ?? name])).values()];
}
