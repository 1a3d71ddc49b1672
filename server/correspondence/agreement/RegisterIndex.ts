import type { Claim } from './Claim.js';
import type { Register, RegisteredFact, RegisteredLetter, RegisteredPosition, RegisteredVersion } from './Register.js';

/** A fact with what the rules ask of it time and again. */
export interface IndexedFact {
  fact: RegisteredFact;
  year: number | null;
  /** Stems of the words that it is about. */
  about: string[];
  /** "saknar": the share without. */
  isComplement: boolean;
}

/** A claim of an earlier letter or an open draft. */
export interface ToldClaim {
  claim: Claim;
  letter: RegisteredLetter;
  isDraft: boolean;
  /** The letter's date as a number of days. */
  day: number;
}

export interface CitedVersion {
  position: RegisteredPosition;
  version: RegisteredVersion;
}

/** The register, arranged so that a claim meets only what it may contradict. */
export interface RegisterIndex {
  register: Register;
  /** By unit and place. */
  facts: Map<string, IndexedFact[]>;
  positionsByTopic: Map<string, RegisteredPosition[]>;
  positionsBySection: Map<string, RegisteredPosition[]>;
  versions: Map<string, CitedVersion>;
  positionsByCode: Map<string, RegisteredPosition>;
  /** Figures and amounts by unit and place, days by year and month, stances by topic and by section. */
  told: Map<string, ToldClaim[]>;
}
