import { Button, Menu, Progress, SegmentedControl } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../shared/frame/announce';
import { localeOf } from '../shared/i18n/language';
import { FilterBar } from '../shared/list/FilterBar';
import { VirtualList } from '../shared/list/VirtualList';
import { EmptyState } from '../shared/page/EmptyState';
import { RefusalNote } from '../shared/page/RefusalNote';
import { type OrganizationChoices, organizationOf } from './organizationChoice';
import type { PreviewRow } from './preview';
import { choose, chooseForAll, type Choices, chosenFor, type RowChoice } from './rowChoice';
import { needsALook, type RowFilter, rowFilters, shownRows } from './rowFilter';
import { RowLine } from './RowLine';
import classes from './RowTable.module.css';

interface RowTableProps {
  rows: readonly PreviewRow[];
  /** How many there will be when all are fetched. */
  total: number;
  /** What fetching them failed with, and how to go on. */
  error: unknown;
  retry: () => void;
  choices: Choices;
  organizations: OrganizationChoices;
  onChoices: (change: (choices: Choices) => Choices) => void;
  /** Why the server refused what was chosen for a row. */
  refusals: ReadonlyMap<number, string>;
}

/** Rows that are shown without a window of their own to scroll in. */
const few = 25;

const bulk = ['PROPOSED', 'CREATE', 'SKIP'] as const;

/** All rows of a file with what will happen to each: filtered, searched, and chosen for one by one or together. */
export function RowTable({ rows, total, error, retry, choices, organizations, onChoices, refusals }: RowTableProps) {
  const { t, i18n } = useTranslation(['exchange', 'shared']);
  const number = new Intl.NumberFormat(localeOf(i18n.language));
  const [filter, setFilter] = useState<RowFilter>('ALL');
  const [text, setText] = useState('');
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const shown = shownRows(rows, filter, text);
  const looks = rows.filter(needsALook).length;
  const counts = { ALL: rows.length, LOOK: looks } as Record<RowFilter, number>;
  for (const action of ['CREATE', 'UPDATE', 'SKIP'] as const)
    counts[action] = rows.filter((row) => row.action === action).length;

  const onChoice = useCallback(
    (row: PreviewRow, choice: RowChoice) => onChoices((before) => choose(before, row, choice)),
    [onChoices],
  );
  const onOpen = useCallback(
    ({ row }: PreviewRow) =>
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(row)) after.add(row);
        return after;
      }),
    [],
  );
  const chooseShown = (choice: (typeof bulk)[number]) => {
    onChoices((before) => chooseForAll(before, shown, choice));
    announce(t('table.chosen', { count: shown.length, choice: t(`table.bulk.${choice}`) }));
  };

  return (
    <div className={classes.table}>
      <div className={classes.tools}>
        <SegmentedControl
          className={classes.filter}
          aria-label={t('table.filter')}
          value={filter}
          onChange={(value) => setFilter(value)}
          data={rowFilters
            .filter((one) => one === 'ALL' || counts[one] > 0)
            .map((one) => ({ value: one, label: `${t(`table.${one}`)} ${number.format(counts[one])}` }))}
        />
        <div className={classes.search}>
          <FilterBar label={t('table.searchIn')} prompt={t('table.search')} text={text} onText={setText} />
        </div>
        <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button
              variant="default"
              disabled={shown.length === 0}
              rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}
            >
              {t('table.forShown', { count: shown.length })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {bulk.map((choice) => (
              <Menu.Item key={choice} onClick={() => chooseShown(choice)}>
                {t(`table.bulk.${choice}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {rows.length < total && !error && (
        <div className={classes.more}>
          <span>{t('table.fetching', { shown: rows.length, total })}</span>
          <Progress size="sm" value={(100 * rows.length) / total} aria-label={t('table.fetchingLabel')} />
        </div>
      )}
      {error != null && (
        <div className={classes.more}>
          <RefusalNote error={error} />
          <Button variant="default" size="compact-md" onClick={retry}>
            {t('shared:state.retry')}
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState title={t('table.none')} />
      ) : (
        <VirtualList
          items={shown}
          label={t('table.label')}
          keyOf={({ row }) => String(row)}
          rowHeight={68}
          height={shown.length > few ? 'min(75vh, 52rem)' : 'none'}
        >
          {(row) => (
            <RowLine
              row={row}
              choice={chosenFor(row, choices)}
              organizationIs={organizationOf(row, organizations).is}
              isOpen={open.has(row.row)}
              refusal={refusals.get(row.row) ?? null}
              onChoice={onChoice}
              onOpen={onOpen}
            />
          )}
        </VirtualList>
      )}
    </div>
  );
}
