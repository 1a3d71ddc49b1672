import type { Role } from '../../server/shared/Caller.js';
import type { Visibility } from '../../server/shared/Visibility.js';

/*
 * Who sees what, told once more in plain words and apart from the policies of the database, so that the two can be
 * held against each other. Nothing here is imported from the code that is tested but the names of roles and levels.
 */

/** A person as the rules see one. */
export interface ModelPerson {
  account: string;
  role: `${Role}`;
  organization: string;
  partnership: string;
}

/** An organization's places in partnerships. */
export interface ModelMembership {
  organization: string;
  partnership: string;
  isPrincipal: boolean;
}

/** A record as the rules see one. `parties`: the organizations that take part. */
export interface ModelRecord {
  id: string;
  partnership: string;
  recordedByOrganization: string;
  visibility: `${Visibility}`;
  secrecyReaders: string[] | null;
  parties: string[];
}

/** People who work with records: what their own organization wrote or takes part in is theirs to read. */
const WORKERS = ['COORDINATOR', 'CASE_OFFICER', 'DECIDER', 'PARTNER', 'REGISTRAR'];
/** People who speak for a principal when they work for one. */
const OFFICIALS = ['COORDINATOR', 'CASE_OFFICER', 'DECIDER', 'REGISTRAR'];

/** Whether a person may read a record. */
export function maySee(person: ModelPerson, record: ModelRecord, memberships: ModelMembership[]): boolean {
  if (record.secrecyReaders !== null && !record.secrecyReaders.includes(person.account)) return false;
  if (record.visibility === 'PUBLIC') return true;
  const isWorker = WORKERS.includes(person.role);
  if (isWorker && record.recordedByOrganization === person.organization) return true;
  if (record.visibility === 'OWN_ORGANIZATION') return false;
  const place = memberships.find(
    (one) => one.organization === person.organization && one.partnership === record.partnership,
  );
  if (place?.isPrincipal && OFFICIALS.includes(person.role)) return true;
  if (record.visibility === 'PRINCIPALS') return false;
  if (isWorker && record.parties.includes(person.organization)) return true;
  return record.visibility === 'PARTNERSHIP' && place !== undefined;
}

/** Whether a person may change a record that the person sees. */
export function mayChange(person: ModelPerson, record: ModelRecord, memberships: ModelMembership[]): boolean {
  if (!['COORDINATOR', 'CASE_OFFICER', 'DECIDER', 'PARTNER'].includes(person.role)) return false;
  if (!maySee(person, record, memberships)) return false;
  if (record.recordedByOrganization === person.organization) return true;
  const place = memberships.find(
    (one) => one.organization === person.organization && one.partnership === record.partnership,
  );
  return place?.isPrincipal === true && person.role !== 'PARTNER';
}
