/** Whether a text can be an e-mail address; the server decides whether it is one. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}

/** Whether a text is a Swedish organization number: ten digits, with or without hyphen and a leading 16, the last a right check digit. */
export function looksLikeOrganizationNumber(text: string): boolean {
  const [, digits] = /^(?:16)?(\d{6}-?\d{4})$/.exec(text.trim()) ?? [];
  if (!digits) return false;
  const doubled = [...digits.replace('-', '')].map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1));
  return doubled.reduce((sum, value) => sum + Math.floor(value / 10) + (value % 10), 0) % 10 === 0;
}
