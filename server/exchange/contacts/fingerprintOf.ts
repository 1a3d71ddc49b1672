import { createHash } from 'node:crypto';
import type { PlannedRow } from './planRows.js';

/** A text that is the same for two plans exactly when they would do the same to the same versions of the same records. */
export function fingerprintOf(planned: PlannedRow[]): string {
  const hash = createHash('sha256');
  for (const { row, action, person, organization } of planned) {
    const { id = null, version = null } = person?.contact ?? {};
    hash.update(JSON.stringify([row.row, action, id, version, organization?.id ?? null]));
  }
  return hash.digest('base64url');
}
