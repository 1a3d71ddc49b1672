import type { Affiliation } from '../../contact/Affiliation.js';
import type { Organization } from '../../organization/Organization.js';
import { dayOf } from '../../shared/today.js';

/**
 * For whom a contact spoke at a moment: of several organizations the likely one where it is among them, else the one
 * the contact came to last; null when for none.
 */
export function placeOf(affiliations: Affiliation[], at: Date, likely: Organization | null): Organization | null {
  const day = dayOf(at);
  const lasting = affiliations
    .filter(({ from, until }) => (from === null || from <= day) && (until === null || until >= day))
    .sort((one, other) => (other.from ?? '').localeCompare(one.from ?? '') || one.id.localeCompare(other.id))
    .map(({ organization }) => organization.unwrap());
  return lasting.find((one) => one === likely) ?? lasting[0] ?? null;
}
