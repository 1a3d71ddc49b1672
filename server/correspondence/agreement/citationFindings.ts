import type { Examination } from './Examination.js';
import { type Finding, FindingCode } from './Finding.js';
import { isForAuthority, isPastItsTime, JOINT, jointVersion } from './positionFor.js';
import { type Lack, positionObjection } from './positionObjection.js';
import { PositionStatus } from './Register.js';
import type { CitedVersion } from './RegisterIndex.js';

/** What is wrong with the exact versions of positions that the letter cites. */
export function citationFindings({ index, letter, stopping }: Examination): Finding[] {
  return [...new Set(letter.citedVersionIds)].sort().flatMap((id) => {
    const cited = index.versions.get(id);
    if (cited === undefined) return [];
    const on = letter.sentOn ?? letter.today;
    const lack = lackOf(cited, on);
    const codes = [
      ...(lack === null ? [] : [lack]),
      ...(isForAuthority(cited.position, letter.authorityId) ? [] : ([FindingCode.AUDIENCE_MISMATCH] as Lack[])),
    ];
    return codes.map((code) => positionObjection(code, stopping, null, cited.position, cited.version));
  });
}

function lackOf({ position, version }: CitedVersion, on: string): Lack | null {
  const joint = jointVersion(position);
  const isReplaced =
    version.status === PositionStatus.REPLACED ||
    position.replacedBy !== null ||
    (joint !== null && joint.number > version.number);
  if (isReplaced) return FindingCode.SUPERSEDED_VERSION;
  if (version.status === PositionStatus.WITHDRAWN) return FindingCode.EXPIRED;
  if (!JOINT.includes(version.status)) return FindingCode.NOT_JOINT;
  return isPastItsTime(position, on) ? FindingCode.EXPIRED : null;
}
