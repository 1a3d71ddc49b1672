import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { formatDay } from '../shared/time/formatDay';
import classes from './FigureTable.module.css';
import { FigureTable } from './FigureTable';
import { useFigure } from './useFigure';

const fragment = gql(`
  fragment TargetTable_goal on Goal {
    id
    code
    targets {
      id
      measure
      population
      areaClass
      placeName
      unit
      threshold
      dueOn
      isReached
      replacedBy {
        id
      }
      latestReading {
        id
        value
        year
      }
    }
  }
`);

/** The targets of a goal, and where each stands by readings of the very same measure. */
export function TargetTable({ goal: masked }: { goal: FragmentType<typeof fragment> }) {
  const { t, i18n } = useTranslation('strategy');
  const figure = useFigure();
  const { code, targets } = readFragment(fragment, masked);
  if (targets.length === 0) return <p className={classes.none}>{t('strategy.noTargets')}</p>;
  const columns = (['what', 'where', 'threshold', 'due', 'standing'] as const).map((column) => t(`target.${column}`));
  const rows = targets.map((target) => {
    const { id, measure, population, areaClass, placeName, unit, threshold, dueOn, latestReading, isReached } = target;
    return {
      key: id,
      isOld: target.replacedBy != null,
      cells: [
        `${t(`measure.${measure}`)}, ${t(`population.${population}`)}`,
        `${placeName}, ${t(`areaClass.${areaClass}`)}`,
        `${figure(threshold, unit)}${target.replacedBy ? ` (${t('target.replaced')})` : ''}`,
        formatDay(dueOn, i18n.language),
        latestReading ? (
          <>
            {t('target.reading', { value: figure(latestReading.value, unit), year: String(latestReading.year) })}{' '}
            <Badge color={isReached ? 'moss' : 'gray'} variant="light">
              {t(isReached ? 'target.reached' : 'target.notReached')}
            </Badge>
          </>
        ) : (
          t('target.noReading')
        ),
      ],
    };
  });
  return <FigureTable caption={`${t('target.caption')} ${code}`} columns={columns} rows={rows} isWide />;
}
