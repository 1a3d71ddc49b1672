import { Visibility } from '../shared/Visibility.js';
import type { Organization } from './Organization.js';
import { ActorCategory, CATEGORY_OF } from './OrganizationKind.js';

/** Who may see what was said with these: what a market actor says stays between the parties; all else is for the partnership. */
export function defaultVisibility(organizations: (Organization | null)[]): Visibility {
  const market = organizations.some((one) => one && CATEGORY_OF[one.kind] === ActorCategory.MARKET);
  return market ? Visibility.PARTIES : Visibility.PARTNERSHIP;
}
