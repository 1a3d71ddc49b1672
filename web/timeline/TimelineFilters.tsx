import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../shared/list/FilterBar';
import { useToday } from '../shared/time/useToday';
import type { TimelineChoice } from './timelineFilter';
import classes from './TimelineFilters.module.css';

interface TimelineFiltersProps {
  choice: TimelineChoice;
  choose: (change: Partial<TimelineChoice>) => void;
}

/** The first year a history may tell of. */
const firstYear = 2010;

/** Chooses what of a history is shown: words, what happened, when, and by whom it was noted. */
export function TimelineFilters({ choice, choose }: TimelineFiltersProps) {
  const { t } = useTranslation('timeline');
  const thisYear = Number(useToday().slice(0, 4));
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => String(thisYear - back));
  return (
    <div className={classes.filters}>
      <FilterBar
        label={t('filter.label')}
        prompt={t('filter.text')}
        text={choice.text}
        onText={(text) => choose({ text })}
      >
        <Select
          aria-label={t('filter.kind')}
          allowDeselect={false}
          value={choice.kinds}
          onChange={(kinds) => choose({ kinds: kinds ?? 'all' })}
          data={(['all', 'interactions', 'commitments', 'changes'] as const).map((kinds) => ({
            value: kinds,
            label: t(`filter.${kinds}`),
          }))}
        />
        <Select
          aria-label={t('filter.period')}
          allowDeselect={false}
          value={choice.period}
          onChange={(period) => choose({ period: period ?? 'all' })}
          data={[
            { value: 'all', label: t('filter.anyTime') },
            { value: 'year', label: t('filter.lastTwelveMonths') },
            ...years,
          ]}
        />
        <Checkbox
          label={t('filter.mine')}
          checked={choice.by === 'me'}
          onChange={(event) => choose({ by: event.currentTarget.checked ? 'me' : 'all' })}
        />
      </FilterBar>
    </div>
  );
}
