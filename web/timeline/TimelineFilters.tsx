import { Checkbox, CloseButton, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '../shared/time/useToday';
import type { TimelineChoice } from './timelineFilter';
import classes from './TimelineFilters.module.css';

interface TimelineFiltersProps {
  choice: TimelineChoice;
  choose: (change: Partial<TimelineChoice>) => void;
}

/** The first year a history may tell of. */
const firstYear = 2010;

/** Milliseconds without a keystroke before the history is asked for again. */
const pause = 250;

/** Chooses what of a history is shown: words, what happened, when, and by whom it was noted. */
export function TimelineFilters({ choice, choose }: TimelineFiltersProps) {
  const { t } = useTranslation('timeline');
  const thisYear = Number(useToday().slice(0, 4));
  const [text, setText] = useState(choice.text);
  const search = useDebouncedCallback((written: string) => choose({ text: written }), pause);
  const write = (written: string) => {
    setText(written);
    search(written);
  };
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, back) => String(thisYear - back));
  return (
    <div className={classes.filters} role="search" aria-label={t('filter.label')} data-print="hide">
      <TextInput
        className={classes.text}
        type="search"
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={text && <CloseButton size="sm" aria-label={t('filter.clear')} onClick={() => write('')} />}
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <Select
        className={classes.kinds}
        aria-label={t('filter.kind')}
        allowDeselect={false}
        value={choice.kinds}
        onChange={(kinds) => choose({ kinds: kinds as TimelineChoice['kinds'] })}
        data={[
          { value: 'all', label: t('filter.allKinds') },
          { value: 'interactions', label: t('filter.interactions') },
          { value: 'commitments', label: t('filter.commitments') },
          { value: 'changes', label: t('filter.changes') },
        ]}
      />
      <Select
        className={classes.period}
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
        checked={choice.mine}
        onChange={(event) => choose({ mine: event.currentTarget.checked })}
      />
    </div>
  );
}
