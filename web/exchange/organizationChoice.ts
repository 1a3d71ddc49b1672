import type { NewOrganizationInput, OrganizationKind, Sector } from '../gql/graphql';
import type { PreviewOrganization, PreviewRow } from './preview';

/** What is to be done with an organization that a file names and nobody knows. */
export type OrganizationChoice =
  /** nothing: its people speak for nobody yet */
  | { is: 'NONE' }
  | { is: 'NEW'; kind: OrganizationKind; sector: Sector }
  /** it is one we know under another name; null until it is said which */
  | { is: 'KNOWN'; organization: string | null };

/** By `organizationKey`. One that is not here is left out. */
export type OrganizationChoices = ReadonlyMap<string, OrganizationChoice>;

interface Named {
  organizationNumber?: string | null;
  name?: string | null;
}

/** How rows that mean the same organization are told, as the server tells them: by its number, else by its name. */
export function organizationKey({ organizationNumber, name }: Named): string | null {
  return organizationNumber ?? (name ? name.trim().replace(/\s+/g, ' ').toLowerCase() : null);
}

export function chosenOf(choices: OrganizationChoices, organization: PreviewOrganization): OrganizationChoice {
  return choices.get(organizationKey(organization) ?? '') ?? { is: 'NONE' };
}

/** What was chosen for the unknown organization that a row names. */
export function organizationOf(row: PreviewRow, choices: OrganizationChoices): OrganizationChoice {
  const { organizationNumber, organizationName: name } = row;
  return choices.get(organizationKey({ organizationNumber, name }) ?? '') ?? { is: 'NONE' };
}

/** The organizations to register, as the API takes them. */
export function newOrganizations(
  unknown: readonly PreviewOrganization[],
  choices: OrganizationChoices,
): NewOrganizationInput[] {
  return unknown.flatMap((one) => {
    const choice = chosenOf(choices, one);
    if (choice.is !== 'NEW') return [];
    const { kind, sector } = choice;
    return [{ name: one.name, organizationNumber: one.organizationNumber, kind, sector }];
  });
}

/** For whom the people of rows speak whose organization was said to be a known one, by row. */
export function organizationsOfRows(
  rows: readonly PreviewRow[],
  choices: OrganizationChoices,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const row of rows) {
    if (row.organization) continue;
    const choice = organizationOf(row, choices);
    if (choice.is === 'KNOWN' && choice.organization) found.set(row.row, choice.organization);
  }
  return found;
}
