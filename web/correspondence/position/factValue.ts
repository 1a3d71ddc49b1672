import { localeOf } from '../../shared/i18n/language';
import type { Unit } from '../../gql/graphql';

const SIGNS: Record<Unit, string> = {
  PERCENT: '%',
  PERCENTAGE_POINTS: 'p.e.',
  SEK: 'kr',
  COUNT: '',
  MBIT_PER_SECOND: 'Mbit/s',
  KILOMETRES: 'km',
  DATE: '',
};

/** A value with its unit, as it is written: "73 %", "857 000 kr". */
export function factValue(value: number | null | undefined, unit: Unit | null | undefined, language: string): string {
  if (value == null) return '';
  return `${new Intl.NumberFormat(localeOf(language)).format(value)} ${unit ? SIGNS[unit] : ''}`.trim();
}
