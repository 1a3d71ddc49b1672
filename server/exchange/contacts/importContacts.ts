import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import { Refusal } from '../../shared/Refusal.js';
import type { HandedIn } from '../HandedIn.js';
import { Import, type ImportSource } from '../Import.js';
import { OnProblems } from '../OnProblems.js';
import { findDecisions, refuseImpossible } from './findDecisions.js';
import { fingerprintOf } from './fingerprintOf.js';
import type { ImportContactsInput } from './ImportContactsInput.js';
import { Known } from './Known.js';
import { makeOrganizations } from './makeOrganizations.js';
import { planRows } from './planRows.js';
import type { PeopleOfFile } from './readPeople.js';
import { refuseProblems } from './refuseProblems.js';
import { storePlan } from './storePlan.js';

const outdated = new Refusal(
  'CONFLICT',
  {
    sv: 'Registret har ändrats sedan du förhandsgranskade filen. Granska den igen.',
    en: 'The register has changed since you previewed the file. Preview it again.',
  },
  { field: 'input.preview' },
);

/**
 * Brings in the people of a file: all of it or nothing. A row that says nothing new is left out, so that the same file
 * brought in again changes nothing.
 */
export async function importContacts(
  em: EntityManager,
  caller: Caller,
  file: HandedIn & { source: ImportSource } & PeopleOfFile,
  input: ImportContactsInput,
): Promise<Import> {
  const { rows, problems } = file;
  if (input.onProblems === OnProblems.STOP) refuseProblems(problems);
  const chosen = await findDecisions(em, rows, input.decisions);
  const known = await Known.load(em, caller, rows, chosen.contactIds, chosen.organizationIds);
  if (input.preview != null) {
    const untouched = planRows(rows, known.people(), known.organizations());
    if (fingerprintOf(untouched) !== input.preview) throw outdated;
  }
  const people = known.people();
  const organizations = known.organizations();
  const made = makeOrganizations(caller, rows, organizations, input.newOrganizations);
  const planned = planRows(rows, people, organizations, chosen.among(people));
  refuseImpossible(planned, input.decisions);
  const receipt = new Import(caller, file.source, file, input.visibility);
  return storePlan(em, caller, { receipt, planned, made, problems, visibility: input.visibility ?? null });
}
