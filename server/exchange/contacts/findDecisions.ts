import type { EntityManager } from '@mikro-orm/postgresql';
import { Contact } from '../../contact/Contact.js';
import { Organization } from '../../organization/Organization.js';
import { findAll } from '../../shared/find.js';
import { badInput } from '../../shared/Refusal.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import type { ImportDecisionInput } from './ImportContactsInput.js';
import type { People } from './People.js';
import { type Decision, ImportAction, type PlannedRow } from './planRows.js';

/** What was chosen for rows, with the records that were named found. */
export interface Decisions {
  contactIds: string[];
  organizationIds: string[];
  /** by row, the contacts as people of this plan */
  among: (people: People) => Map<number, Decision>;
}

/** Finds what was chosen: two statements, however many. Refuses rows that the file has not, or has a problem in, and rows chosen for twice. */
export async function findDecisions(
  em: EntityManager,
  rows: ContactRow[],
  inputs: ImportDecisionInput[],
): Promise<Decisions> {
  refuseUnknownRows(rows, inputs);
  const asked = (part: 'contact' | 'organization') =>
    inputs.map((one, at) => ({ id: one[part], field: `input.decisions.${at}.${part}` }));
  const contact = await findAll(em, Contact, asked('contact'));
  const organization = await findAll(em, Organization, asked('organization'));
  const found = inputs.map((one) => ({
    row: one.row,
    action: one.action ?? null,
    contact: contact(one.contact),
    organization: organization(one.organization),
  }));
  return {
    contactIds: found.flatMap((one) => one.contact?.id ?? []),
    organizationIds: found.flatMap((one) => one.organization?.id ?? []),
    among: (people) =>
      new Map(
        found.map((one) => [
          one.row,
          {
            action: one.action,
            person: one.contact && (people.ofContact(one.contact.id) ?? null),
            organization: one.organization,
          },
        ]),
      ),
  };
}

function refuseUnknownRows(rows: ContactRow[], inputs: ImportDecisionInput[]): void {
  const left = new Set(rows.map(({ row }) => row));
  inputs.forEach(({ row }, at) => {
    if (left.delete(row)) return;
    throw badInput(`input.decisions.${at}.row`, {
      sv: `Rad ${row} finns inte, har ett fel, eller är vald två gånger.`,
      en: `Row ${row} does not exist, has a problem, or is chosen twice.`,
    });
  });
}

/** Refuses to add to nobody, and to somebody who may not be changed, where that was chosen: not to be done in silence otherwise. */
export function refuseImpossible(planned: PlannedRow[], inputs: ImportDecisionInput[]): void {
  const plans = new Map(planned.map((one) => [one.row.row, one]));
  inputs.forEach(({ row, action }, at) => {
    const plan = plans.get(row)!;
    if (action !== ImportAction.UPDATE) return;
    const field = `input.decisions.${at}`;
    if (plan.action === ImportAction.CREATE) {
      throw badInput(`${field}.contact`, {
        sv: 'Ange vilken kontakt raden gäller.',
        en: 'Say which contact the row is about.',
      });
    }
    if (plan.person && !(plan.person.isActive && plan.person.mayChange)) {
      throw badInput(`${field}.contact`, {
        sv: 'Kontakten har slutat, eller får inte ändras av dig.',
        en: 'The contact has left, or may not be changed by you.',
      });
    }
  });
}
