import { useTranslation } from 'react-i18next';
import type { Unit } from '../gql/graphql';
import { localeOf } from '../shared/i18n/language';

/** How a value is written: "73 %" or "4 900", with at most one decimal; a dash where there is none. */
export function useFigure(): (value: number | null | undefined, unit: Unit) => string {
  const { i18n } = useTranslation();
  const number = new Intl.NumberFormat(localeOf(i18n.language), { maximumFractionDigits: 1 });
  return (value, unit) => {
    if (value == null) return '–';
    return unit === 'PERCENT' ? `${number.format(value)}\u00a0%` : number.format(value);
  };
}
