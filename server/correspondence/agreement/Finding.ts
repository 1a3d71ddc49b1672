import type { Claim } from './Claim.js';

/** What a rule objects to. */
export enum FindingCode {
  /** A stance on a matter where no position is registered. */
  NO_POSITION = 'NO_POSITION',
  /** Rests on a position that both principals have not approved. */
  NOT_JOINT = 'NOT_JOINT',
  /** Rests on a position that has ceased to be valid, or was withdrawn. */
  EXPIRED = 'EXPIRED',
  /** Cites a version or a position that a newer one has replaced. */
  SUPERSEDED_VERSION = 'SUPERSEDED_VERSION',
  /** Another value than the register's, an earlier letter's or an open draft's. */
  VALUE_CONFLICT = 'VALUE_CONFLICT',
  /** An older figure put forward as today's. */
  STALE_VINTAGE = 'STALE_VINTAGE',
  /** The figure belongs to another measure, population or kind of area than the words say. */
  MEASURE_MISMATCH = 'MEASURE_MISMATCH',
  /** Another stance than the joint position's, an earlier letter's or the other principal's. */
  STANCE_CONFLICT = 'STANCE_CONFLICT',
  /** The position is not agreed for this authority. */
  AUDIENCE_MISMATCH = 'AUDIENCE_MISMATCH',
  /** A figure with no source, in the text or in the register. */
  UNSOURCED = 'UNSOURCED',
  /** A sending principal has no diary number for the letter. */
  UNREGISTERED = 'UNREGISTERED',
  /** The answer goes out after the day it was due. */
  LATE_REPLY = 'LATE_REPLY',
  /** One principal writes or speaks, and the other has not been told. */
  OTHER_PRINCIPAL_NOT_INFORMED = 'OTHER_PRINCIPAL_NOT_INFORMED',
}

/** Whether a letter may go out with the finding open. */
export enum FindingSeverity {
  /** A joint letter cannot be sent. */
  BLOCKING = 'BLOCKING',
  WARNING = 'WARNING',
  NOTE = 'NOTE',
}

/** What kind of record the other sentence stands in. */
export enum OpposedKind {
  FACT = 'FACT',
  POSITION = 'POSITION',
  LETTER = 'LETTER',
  DRAFT = 'DRAFT',
  /** Another sentence of the same text. */
  TEXT = 'TEXT',
}

/** The record that the letter was set against, and its sentence. */
export interface Opposed {
  kind: OpposedKind;
  id: string;
  sentence: string;
  /** Where in the same text, when the kind is TEXT. */
  from: number | null;
  until: number | null;
}

export interface InTwoLanguages {
  sv: string;
  en: string;
}

/** One rule's objection, with both sentences and what would resolve it. */
export interface Finding {
  /** The same for the same objection whenever the check runs: a reason given once stays with it. */
  key: string;
  code: FindingCode;
  severity: FindingSeverity;
  /** Null when it concerns the letter as a whole. */
  claim: Claim | null;
  /** Our sentence and the place to underline; null when it concerns the letter as a whole. */
  sentence: string | null;
  from: number | null;
  until: number | null;
  opposed: Opposed | null;
  /** The principal whose letter, diary number or information is concerned. */
  principalId: string | null;
  explanation: InTwoLanguages;
  resolution: InTwoLanguages;
  /** What may replace the text from `from` to `until` with one key; null where nothing can be proposed. */
  suggestion: string | null;
}
