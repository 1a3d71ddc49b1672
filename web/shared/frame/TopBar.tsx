import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShortcutHint } from '../keyboard/ShortcutHint';
import { useShortcut } from '../keyboard/useShortcut';
import { BrandMark } from './BrandMark';
import { useAction } from './frameActions';
import { LanguageSwitch } from './LanguageSwitch';
import { SchemeSwitch } from './SchemeSwitch';
import classes from './TopBar.module.css';

function SearchTrigger() {
  const { t } = useTranslation('shared');
  const search = useAction('openSearch');
  useShortcut('mod+k', { label: t('search.open'), group: 'everywhere' }, search ?? null);
  if (!search) return null;
  return (
    <>
      <UnstyledButton
        className={classes.search}
        onClick={search}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        visibleFrom="sm"
      >
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <span>{t('search.prompt')}</span>
        <ShortcutHint keys="mod+k" />
      </UnstyledButton>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="xl"
        hiddenFrom="sm"
        onClick={search}
        aria-label={t('search.open')}
      >
        <IconSearch size={22} stroke={1.75} />
      </ActionIcon>
    </>
  );
}

function RecordButton() {
  const { t } = useTranslation('shared');
  const record = useAction('recordInteraction');
  useShortcut('n', { label: t('record.open'), group: 'everywhere' }, record ? () => record() : null);
  if (!record) return null;
  return (
    <Button
      visibleFrom="sm"
      leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
      rightSection={<ShortcutHint keys="n" />}
      aria-haspopup="dialog"
      aria-keyshortcuts="n"
      onClick={() => record()}
    >
      {t('record.open')}
    </Button>
  );
}

/** The bar at the top: search, recording, language, colours, and the person's own menu. */
export function TopBar({ person }: { person: ReactNode }) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.bar}>
      <Link to="/" className={classes.brand} aria-label={t('toOverview')}>
        <BrandMark size={30} />
        Samnod
      </Link>
      <SearchTrigger />
      <div className={classes.end}>
        <RecordButton />
        <div className={classes.choices}>
          <LanguageSwitch isShort />
          <SchemeSwitch />
        </div>
        {person}
      </div>
    </div>
  );
}
