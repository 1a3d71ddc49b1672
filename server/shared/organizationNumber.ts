/**
 * The organization number in `text` as NNNNNN-NNNN, or null where it is none.
 *
 * Written with or without its hyphen, and with or without the century digits "16" that some registers put in front.
 * The last digit is a check digit (Luhn). The third digit is 2 or more: below that it would be a month, and
 * the number a person's. Those are never accepted, whoever owns the business.
 */
export function isOrganizationNumber(text: string): string | null {
  const digits = /^(?:16)?(\d{2}[2-9]\d{3})-?(\d{4})$/.exec(text.trim().replace(/[\u2010-\u2015\u2212]/g, '-'));
  if (digits === null || !hasCheckDigit(`${digits[1]}${digits[2]}`)) return null;
  return `${digits[1]}-${digits[2]}`;
}

/** Luhn over ten digits: every other digit doubled from the first, digit sums added, a multiple of ten. */
export function hasCheckDigit(tenDigits: string): boolean {
  const sum = [...tenDigits].reduce((total, character, position) => {
    const weighted = Number(character) * (position % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
