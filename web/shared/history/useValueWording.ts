import { useTranslation } from 'react-i18next';
import { formatDay } from '../time/formatDay';
import { formatMoment } from '../time/formatMoment';

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d\d:?\d\d)$/;

/** Words for a key of an enum, wherever among the texts they stand. */
const shelves = ['value', 'organization', 'interaction', 'entry'] as const;

/** How the value of any field is said: days and moments as they are written, keys of enums in words, the rest as it is. */
export function useValueWording(): (value: string) => string {
  const { t, i18n } = useTranslation('kind');
  return (value) => {
    if (day.test(value)) return formatDay(value, i18n.language);
    if (moment.test(value)) return formatMoment(value, i18n.language);
    const shelf = shelves.find((name) => i18n.exists(`${name}.${value}`, { ns: 'kind' }));
    return shelf ? t(`${shelf}.${value}` as 'value.OPEN') : value;
  };
}
