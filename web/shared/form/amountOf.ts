/** The number that somebody has written, with a comma or a point, and spaces where they group. */
export function amountOf(text: string): number {
  return Number(text.replace(/\s/g, '').replace(',', '.'));
}
