import type { Organization } from '../../organization/Organization.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import { folded } from './Person.js';
import type { PlannedRow } from './planRows.js';

/** An organization that rows name and the caller does not know, or knows several of. */
export interface UnknownOrganization {
  name: string;
  organizationNumber: string | null;
  /** SCB code, where the file has one */
  municipalityCode: string | null;
  /** numbers of the rows that name it */
  rows: number[];
  candidates: Organization[];
}

/** How rows that mean the same organization are told: by its number, else by its name. */
export const keyOf = ({
  organizationNumber,
  organizationName,
}: Pick<ContactRow, 'organizationNumber' | 'organizationName'>) =>
  organizationNumber ?? (organizationName === undefined ? null : folded(organizationName));

/** The organizations that are named but not found, in the order of the file. */
export function unknownOrganizations(planned: PlannedRow[]): UnknownOrganization[] {
  const found = new Map<string, UnknownOrganization>();
  for (const { row, organization, named } of planned) {
    const key = keyOf(row);
    if (organization || key === null) continue;
    const known = found.get(key);
    if (known) known.rows.push(row.row);
    else
      found.set(key, {
        name: row.organizationName ?? key,
        organizationNumber: row.organizationNumber ?? null,
        municipalityCode: /^\d{4}$/.test(row.municipality ?? '') ? row.municipality! : null,
        rows: [row.row],
        candidates: named.candidates,
      });
  }
  return [...found.values()];
}
