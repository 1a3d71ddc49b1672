import { hasCheckDigit } from '../shared/organizationNumber.js';
import { badInput } from '../shared/Refusal.js';

const PERSONAL_NUMBER = /(?<!\d)(?:19|20)?(\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01]))[-+ ]?(\d{4})(?!\d)/g;

/** The register holds no personal identity numbers: refuses a text with one in it (a date of birth and a right check digit). */
export function refusePersonalNumber(field: string, text: string | null | undefined): void {
  for (const [, birth, rest] of (text ?? '').matchAll(PERSONAL_NUMBER)) {
    if (!hasCheckDigit(`${birth}${rest}`)) continue;
    throw badInput(field, {
      sv: 'Skriv inga personnummer här.',
      en: 'Write no personal identity numbers here.',
    });
  }
}
