import type { EntityManager } from '@mikro-orm/postgresql';
import { Organization } from '../organization/Organization.js';
import { findAll } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';

/** The organizations of `input.organizations`, 1 to 100, each once. One statement, however many they are. */
export async function findOrganizations(em: EntityManager, ids: string[]): Promise<Organization[]> {
  if (ids.length < 1 || ids.length > 100) {
    throw badInput('input.organizations', {
      sv: 'Ange 1 till 100 organisationer.',
      en: 'Give 1 to 100 organizations.',
    });
  }
  const asked = ids.map((id, at) => ({ id, field: `input.organizations.${at}` }));
  const found = await findAll(em, Organization, asked);
  return [...new Set(ids.map((id) => found(id)!))];
}
