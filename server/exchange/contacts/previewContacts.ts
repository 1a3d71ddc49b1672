import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '../../shared/Caller.js';
import type { HandedIn } from '../HandedIn.js';
import type { ImportSource } from '../Import.js';
import { ImportProblem } from '../ImportProblem.js';
import { KnownContact, KnownOrganization } from '../KnownRecord.js';
import { fingerprintOf } from './fingerprintOf.js';
import { guessKind } from './guessKind.js';
import type { ImportPreview, ImportPreviewRow } from './ImportPreview.js';
import { Known } from './Known.js';
import type { Match } from './People.js';
import type { Person } from './Person.js';
import { ImportAction, type PlannedRow, planRows } from './planRows.js';
import type { PeopleOfFile } from './readPeople.js';
import { unknownOrganizations } from './unknownOrganizations.js';

const MOST_ROWS = 200;
const MOST_PROBLEMS = 500;
const MOST_ORGANIZATIONS = 500;
const MOST_MATCHES = 10;

/** What importing the people of a file would do, as far as the caller may see. `after`: show the rows that follow this one. */
export async function previewContacts(
  em: EntityManager,
  caller: Caller,
  file: HandedIn & { source: ImportSource } & PeopleOfFile,
  after: number,
  language: 'sv' | 'en',
): Promise<ImportPreview> {
  const { source, fileName, rows, problems, headings } = file;
  const known = await Known.load(em, caller, rows);
  const planned = planRows(rows, known.people(), known.organizations());
  const count = (action: ImportAction) => planned.filter((one) => one.action === action).length;
  const problemRowCount = new Set(problems.map(({ row }) => row)).size;
  return {
    source,
    fileName,
    rowCount: rows.length + problemRowCount,
    createCount: count(ImportAction.CREATE),
    updateCount: count(ImportAction.UPDATE),
    skipCount: count(ImportAction.SKIP),
    problemRowCount,
    rows: planned
      .filter(({ row }) => row.row > after)
      .slice(0, MOST_ROWS)
      .map(shownRow),
    problems: problems.slice(0, MOST_PROBLEMS).map((one) => ImportProblem.said(one, language)),
    problemCount: problems.length,
    unknownOrganizations: unknownOrganizations(planned)
      .slice(0, MOST_ORGANIZATIONS)
      .map(({ name, organizationNumber, rows: naming, candidates }) => {
        const { kind: proposedKind, sector: proposedSector } = guessKind(name);
        const shown = candidates.slice(0, MOST_MATCHES).map((one) => KnownOrganization.shown(one));
        return { name, organizationNumber, rowCount: naming.length, proposedKind, proposedSector, candidates: shown };
      }),
    headings,
    email: null,
    fingerprint: fingerprintOf(planned),
  };
}

function shownRow({
  row,
  action,
  skipReason,
  person,
  matches,
  named,
  organization,
  news,
  kept,
}: PlannedRow): ImportPreviewRow {
  return {
    row: row.row,
    givenName: row.givenName,
    familyName: row.familyName,
    email: row.email ?? null,
    otherEmails: row.otherEmails,
    phone: row.phone ?? null,
    title: row.title ?? null,
    organizationName: row.organizationName ?? null,
    organizationNumber: row.organizationNumber ?? null,
    organization: organization && KnownOrganization.shown(organization),
    organizationFoundBy: organization && named.foundBy,
    action,
    skipReason,
    contact: person?.contact ? shownContact(person) : null,
    sameAsRow: person && person.row !== row.row ? person.row : null,
    matches: matches.slice(0, MOST_MATCHES).flatMap(shownMatch),
    news,
    kept,
    leftOut: [...row.otherPhones, ...(row.notes ? [row.notes] : [])],
  };
}

const shownMatch = ({ person, foundBy }: Match) => (person.contact ? [{ contact: shownContact(person), foundBy }] : []);

function shownContact(person: Person): KnownContact {
  const stored = person.places.filter(({ affiliation }) => affiliation !== null);
  return KnownContact.shown(
    person.contact!,
    stored.map(({ organization }) => organization),
  );
}
