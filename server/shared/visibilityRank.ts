import { Visibility } from './Visibility.js';

/** How far a level reaches: each level includes all who see at the levels before it. */
export function visibilityRank(level: Visibility): number {
  return Object.values(Visibility).indexOf(level);
}
