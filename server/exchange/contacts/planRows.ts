import type { Organization } from '../../organization/Organization.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { SkipReason } from '../ImportedRecord.js';
import type { ContactRow } from '../parsing/ContactRow.js';
import type { KnownOrganizations, NamedOrganization } from './KnownOrganizations.js';
import { type Difference, keptOf, newsOf, take } from './news.js';
import type { Match, People } from './People.js';
import { Person } from './Person.js';

/** What is done with a row. */
export enum ImportAction {
  CREATE = 'CREATE',
  UPDATE = 'UPDATE',
  SKIP = 'SKIP',
}
describedEnum(ImportAction, 'ImportAction', 'What is done with a row of a file.', {
  CREATE: 'A new contact is made.',
  UPDATE: 'A known contact gets what the row says beyond what is known. Nothing is overwritten.',
  SKIP: 'Nothing.',
});

/** What somebody chose for a row, found. */
export interface Decision {
  action: ImportAction | null;
  /** the person it is about */
  person: Person | null;
  /** for whom the person speaks */
  organization: Organization | null;
}

/** What is to be done with a row, and why. */
export interface PlannedRow {
  row: ContactRow;
  action: ImportAction;
  skipReason: SkipReason | null;
  /** the person it makes, changes, or is recognized as; null for a row that is left out unrecognized */
  person: Person | null;
  matches: Match[];
  named: NamedOrganization;
  organization: Organization | null;
  news: Difference[];
  kept: Difference[];
}

/**
 * Plans what each row does, in the order of the file: a row may be about somebody whom an earlier row makes. What is
 * chosen goes before what would be proposed. People get their news as it is planned; nothing is stored.
 */
export function planRows(
  rows: ContactRow[],
  people: People,
  organizations: KnownOrganizations,
  decisions: ReadonlyMap<number, Decision> = new Map(),
): PlannedRow[] {
  return rows.map((row) => {
    const decision = decisions.get(row.row);
    const named = organizations.named(row);
    const organization = decision?.organization ?? named.organization;
    const matches = people.matches(row);
    const proposed = decision?.person ?? people.same(matches, row, organization);
    const plan = { row, matches, named, organization, news: [], kept: [] };
    if (decision?.action === ImportAction.SKIP) {
      return { ...plan, action: ImportAction.SKIP, skipReason: SkipReason.CHOSEN, person: proposed };
    }
    if (proposed === null || decision?.action === ImportAction.CREATE) {
      const person = Person.fromRow(row, organization);
      people.add(person);
      return { ...plan, action: ImportAction.CREATE, skipReason: null, person };
    }
    const planned = planKnown(plan, proposed);
    people.add(proposed);
    return planned;
  });
}

function planKnown(plan: Omit<PlannedRow, 'action' | 'skipReason' | 'person'>, person: Person): PlannedRow {
  const { row, organization } = plan;
  const news = newsOf(person, row, organization);
  const kept = keptOf(person, row, organization);
  const skipReason = reasonToSkip(person, news);
  if (skipReason !== null) return { ...plan, action: ImportAction.SKIP, skipReason, person, kept };
  take(person, row, organization, news);
  return { ...plan, action: ImportAction.UPDATE, skipReason: null, person, news, kept };
}

function reasonToSkip(person: Person, news: Difference[]): SkipReason | null {
  if (news.length === 0) return SkipReason.RECOGNIZED;
  if (!person.isActive) return SkipReason.HAS_LEFT;
  return person.mayChange ? null : SkipReason.NOT_CHANGEABLE;
}
