/**
 * An organization number in a series that no register has reached ("559999", "769999", "809999"), with a right check digit
 * (Luhn), so that it passes every control and still belongs to nobody.
 */
export function fictionalOrganizationNumber(series: '559999' | '769999' | '809999', serial: number): string {
  const digits = series + String(serial).padStart(3, '0');
  const sum = [...digits].reduce((total, digit, position) => {
    const weighted = Number(digit) * (position % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return `${series}-${digits.slice(6)}${(10 - (sum % 10)) % 10}`;
}
