import { localeOf } from '../shared/i18n/language';

/** A size as people say it: 12 kB, 1,4 MB. */
export function sizeWording(bytes: number, language: string): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kB'] : [bytes / 1_000_000, 'MB'];
  const digits = unit === 'MB' ? 1 : 0;
  return `${amount.toLocaleString(localeOf(language), { maximumFractionDigits: digits })} ${unit}`;
}
