import type { Organization } from '../../organization/Organization.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { today } from '../../shared/today.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import { folded } from './Person.js';

/** By what a record was recognized. */
export enum FoundBy {
  EMAIL = 'EMAIL',
  ORGANIZATION_NUMBER = 'ORGANIZATION_NUMBER',
  NAME = 'NAME',
}
describedEnum(FoundBy, 'FoundBy', 'By what a record was recognized.', {
  EMAIL: 'The same e-mail address.',
  ORGANIZATION_NUMBER: 'The same organization number.',
  NAME: 'The same name.',
});

/** The organization that a row names, as far as the caller knows it. */
export interface NamedOrganization {
  organization: Organization | null;
  foundBy: FoundBy | null;
  /** the organizations it may be, where the name fits several */
  candidates: Organization[];
}

const isActive = ({ activeUntil }: Organization) => activeUntil === null || activeUntil >= today();

/** Organizations that the caller knows, by number and name. */
export class KnownOrganizations {
  private readonly byNumber = new Map<string, Organization[]>();
  private readonly byName = new Map<string, Organization[]>();

  constructor(organizations: Organization[]) {
    for (const one of organizations) this.add(one);
  }

  add(organization: Organization): void {
    const { organizationNumber, name, shortName } = organization;
    if (organizationNumber) put(this.byNumber, organizationNumber, organization);
    for (const text of new Set([name, ...(shortName ? [shortName] : [])].map(folded)))
      put(this.byName, text, organization);
  }

  /** A number decides; a name does only where it fits one that has no other number. */
  named({ organizationNumber, organizationName }: ContactRow): NamedOrganization {
    const numbered = organizationNumber ? theOne(this.byNumber.get(organizationNumber) ?? []) : null;
    if (numbered?.organization) return { ...numbered, foundBy: FoundBy.ORGANIZATION_NUMBER };
    const alike = (organizationName ? (this.byName.get(folded(organizationName)) ?? []) : []).filter(
      (one) => !organizationNumber || !one.organizationNumber || one.organizationNumber === organizationNumber,
    );
    return { ...theOne(alike), foundBy: FoundBy.NAME };
  }
}

/** The only one, or the only one that still exists. */
function theOne(candidates: Organization[]): NamedOrganization {
  const active = candidates.filter(isActive);
  const [organization, ...others] = active.length > 0 ? active : candidates;
  if (organization && others.length === 0) return { organization, foundBy: null, candidates: [] };
  return { organization: null, foundBy: null, candidates };
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
