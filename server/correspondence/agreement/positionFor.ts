import type { Claim } from './Claim.js';
import { FindingCode } from './Finding.js';
import type { Lack } from './positionObjection.js';
import { type LetterDetails, PositionStatus, type RegisteredPosition, type RegisteredVersion } from './Register.js';
import type { RegisterIndex } from './RegisterIndex.js';

/** The position that a stance rests on, or the reason why none bears it. */
export interface Resting {
  position: RegisteredPosition | null;
  version: RegisteredVersion | null;
  lack: Lack | null;
}

export const JOINT: PositionStatus[] = [PositionStatus.JOINT, PositionStatus.UNDER_REVIEW];

/** The newest version that is joint; null when there is none. */
export function jointVersion(position: RegisteredPosition): RegisteredVersion | null {
  return position.versions
    .filter((each) => JOINT.includes(each.status))
    .reduce<RegisteredVersion | null>((best, each) => (best === null || each.number > best.number ? each : best), null);
}

/** Its validity has ended, or has not begun. */
export function isPastItsTime(position: RegisteredPosition, on: string): boolean {
  return (position.until !== null && position.until < on) || (position.from !== null && position.from > on);
}

export function isForAuthority(position: RegisteredPosition, authorityId: string | null): boolean {
  return position.audience === null || authorityId === null || position.audience.includes(authorityId);
}

/** The position that bears a stance in a letter: joint, valid that day and meant for that authority; else what is lacking. */
export function positionFor(claim: Claim, index: RegisterIndex, letter: LetterDetails): Resting {
  const on = letter.sentOn ?? letter.today;
  const candidates = positionsOn(claim, index);
  if (candidates.length === 0) return { position: null, version: null, lack: FindingCode.NO_POSITION };
  const ranked = candidates
    .map((position) => ({ position, version: jointVersion(position), lack: lackOf(position, letter, on) }))
    .sort(
      (one, other) =>
        RANKS.indexOf(one.lack) - RANKS.indexOf(other.lack) || one.position.id.localeCompare(other.position.id),
    );
  const best = ranked[0];
  return best ?? { position: null, version: null, lack: FindingCode.NO_POSITION };
}

/** The nearest to bearing it first. */
const RANKS: (Lack | null)[] = [
  null,
  FindingCode.AUDIENCE_MISMATCH,
  FindingCode.EXPIRED,
  FindingCode.SUPERSEDED_VERSION,
  FindingCode.NOT_JOINT,
];

function positionsOn(claim: Claim, index: RegisterIndex): RegisteredPosition[] {
  const bySection =
    claim.section === null
      ? []
      : (index.positionsBySection.get(`section ${claim.section}`) ?? []).filter((each) =>
          each.versions.some((version) =>
            version.sections.some(
              (section) =>
                section.section === claim.section &&
                (section.document === null || claim.document === null || section.document === claim.document),
            ),
          ),
        );
  if (bySection.length > 0) return bySection;
  for (const id of claim.topicIds) {
    const found = index.positionsByTopic.get(id) ?? [];
    if (found.length > 0) return found;
    // The nearest topic is the matter: that another stands in the same sentence bears nothing.
    if (claim.topicIds.indexOf(id) === 0) return [];
  }
  return [];
}

function lackOf(position: RegisteredPosition, letter: LetterDetails, on: string): Lack | null {
  const joint = jointVersion(position);
  if (joint === null) {
    if (position.versions.some((each) => each.status === PositionStatus.WITHDRAWN)) return FindingCode.EXPIRED;
    return position.versions.some((each) => each.status === PositionStatus.REPLACED) && position.replacedBy !== null
      ? FindingCode.SUPERSEDED_VERSION
      : FindingCode.NOT_JOINT;
  }
  if (isPastItsTime(position, on)) return FindingCode.EXPIRED;
  if (position.replacedBy !== null) return FindingCode.SUPERSEDED_VERSION;
  return isForAuthority(position, letter.authorityId) ? null : FindingCode.AUDIENCE_MISMATCH;
}
