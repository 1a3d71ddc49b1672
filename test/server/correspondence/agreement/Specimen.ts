import type { FindingCode } from '../../../../server/correspondence/agreement/Finding.js';
import type { LetterDetails } from '../../../../server/correspondence/agreement/Register.js';

/** A text of the corpus and what the check should object to in it: a code and the words it concerns, null for the whole letter. */
export interface Specimen {
  name: string;
  details?: Partial<LetterDetails>;
  text: string;
  expected: [keyof typeof FindingCode, string | null][];
}
