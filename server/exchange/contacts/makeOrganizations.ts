import { Organization } from '../../organization/Organization.js';
import { settleFacts } from '../../organization/OrganizationDetailsInput.js';
import type { Caller } from '../../shared/Caller.js';
import { badInput } from '../../shared/Refusal.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import type { NewOrganizationInput } from './ImportContactsInput.js';
import type { KnownOrganizations } from './KnownOrganizations.js';
import { keyOf } from './unknownOrganizations.js';

/** An organization that is registered with the file, and the first row that names it. */
export interface MadeOrganization {
  organization: Organization;
  row: number;
}

/** Makes the chosen organizations and lets the rows find them. Refuses one that no row names, or that is known. */
export function makeOrganizations(
  caller: Caller,
  rows: ContactRow[],
  known: KnownOrganizations,
  inputs: NewOrganizationInput[],
): MadeOrganization[] {
  return inputs.map((input, at) => {
    const field = `input.newOrganizations.${at}`;
    const { name, organizationNumber, kind, sector, municipalityCode } = input;
    const key = keyOf({ organizationName: name, organizationNumber: organizationNumber ?? undefined });
    const naming = rows.find((row) => keyOf(row) === key);
    if (!naming) {
      throw badInput(`${field}.name`, { sv: 'Ingen rad nämner organisationen.', en: 'No row names the organization.' });
    }
    if (known.named(naming).organization) {
      throw badInput(`${field}.name`, { sv: 'Organisationen finns redan.', en: 'The organization is there already.' });
    }
    const organization = new Organization(caller, {
      name: name.trim(),
      organizationNumber: organizationNumber ?? null,
      kind,
      sector,
      municipalityCode: municipalityCode ?? null,
    });
    settleFacts(organization);
    known.add(organization);
    return { organization, row: naming.row };
  });
}
