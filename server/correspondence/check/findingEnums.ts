import { describedEnum } from '../../shared/reading/filtering.js';
import { FindingCode, FindingSeverity, OpposedKind } from '../agreement/Finding.js';

describedEnum(FindingCode, 'FindingCode', 'What a rule of the agreement check objects to.', {
  NO_POSITION: 'A stance on a matter where no position is registered.',
  NOT_JOINT: 'It rests on a position that both principals have not approved.',
  EXPIRED: 'It rests on a position that has ceased to be valid, or was withdrawn.',
  SUPERSEDED_VERSION: 'It cites a version or a position that a newer one has replaced.',
  VALUE_CONFLICT: "Another value than the register's, an earlier letter's or an open draft's.",
  STALE_VINTAGE: "An older figure put forward as today's.",
  MEASURE_MISMATCH: 'The figure belongs to another measure, population or kind of area than the words say.',
  STANCE_CONFLICT: "Another stance than the joint position's, an earlier letter's or the other principal's.",
  AUDIENCE_MISMATCH: 'The position is not agreed for this authority.',
  UNSOURCED: 'A figure with no source, in the text or in the register.',
  UNREGISTERED: 'A sending principal has no diary number for the letter.',
  LATE_REPLY: 'The answer goes out after the day it was due.',
  OTHER_PRINCIPAL_NOT_INFORMED: 'One principal writes or speaks, and the other has not been told.',
});
describedEnum(FindingSeverity, 'FindingSeverity', 'Whether a joint letter may go out with the finding open.', {
  BLOCKING: 'It may not.',
  WARNING: 'It may; somebody should look.',
  NOTE: 'It may; it is good to know.',
});
describedEnum(OpposedKind, 'OpposedKind', 'What kind of record the other sentence stands in.', {
  FACT: 'A fact of a position.',
  POSITION: 'A position.',
  LETTER: 'A letter that was sent.',
  DRAFT: 'An open draft.',
  TEXT: 'The same text.',
});

/** Where a finding stands. It never vanishes. */
export enum FindingStatus {
  OPEN = 'OPEN',
  FIXED = 'FIXED',
  ACCEPTED = 'ACCEPTED',
  FALSE_ALARM = 'FALSE_ALARM',
}
describedEnum(FindingStatus, 'FindingStatus', 'Where a finding stands. It never vanishes.', {
  OPEN: 'Nothing is done about it.',
  FIXED: 'The text does not say it any more.',
  ACCEPTED: 'Both principals let it stand, with their reasons.',
  FALSE_ALARM: 'A principal marked it as mistaken, with a reason.',
});

/** What a principal may say of a finding. */
export enum FindingAnswerKind {
  ACCEPT = 'ACCEPT',
  FALSE_ALARM = 'FALSE_ALARM',
}
describedEnum(FindingAnswerKind, 'FindingAnswerKind', 'What a principal may say of a finding.', {
  ACCEPT: 'Let it stand. It is accepted when both principals say so.',
  FALSE_ALARM: 'It is mistaken.',
});
