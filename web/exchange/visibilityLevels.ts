import type { Visibility } from '../gql/graphql';

/** Who may be chosen to see what is brought in, from the fewest to the most. */
export const visibilityLevels: readonly Visibility[] = ['OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP'];
