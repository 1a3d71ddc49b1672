import { Language } from './Caller.js';

/** The fixed codes of refusal. What the caller may not see is NOT_FOUND, always. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'INVALID_CURSOR'
  | 'CONFLICT'
  | 'INCONSISTENT'
  | 'COST_EXCEEDED'
  | 'RATE_LIMITED'
  | 'TIMEOUT'
  | 'INTERNAL';

/** One full sentence in each language of the product. */
export type Sentence = Record<Language, string>;

/** What a refusal may tell beside its sentence. */
export interface RefusalDetails {
  /** the input field that is wrong, as a path such as `participants.0.organization` */
  field?: string;
  /** with CONFLICT: the version that stands now */
  currentVersion?: number;
  /** with CONFLICT: the fields that others changed since, and who */
  changedBy?: string;
  changedFields?: string[];
}

/** Thrown by a rule that says no. It reaches the caller as a sentence in the caller's language with a stable code. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly sentence: Sentence,
    readonly details: RefusalDetails = {},
  ) {
    super(sentence.en);
    this.name = 'Refusal';
  }
}

/** The one answer for what does not exist and for what the caller may not see. */
export function notFound(field?: string): Refusal {
  return new Refusal(
    'NOT_FOUND',
    {
      sv: 'Det du söker finns inte, eller så får du inte se det.',
      en: 'What you asked for does not exist, or you may not see it.',
    },
    field === undefined ? {} : { field },
  );
}

/** Input that breaks a rule, with the field it concerns. */
export function badInput(field: string, sentence: Sentence): Refusal {
  return new Refusal('BAD_USER_INPUT', sentence, { field });
}
