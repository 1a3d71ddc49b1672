import { Modal, Switch } from '@mantine/core';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useProvideAction } from '../frame/frameActions';
import { ShortcutHint } from './ShortcutHint';
import classes from './ShortcutOverview.module.css';
import { areSingleKeysOn, currentShortcuts, setSingleKeys, watchShortcuts } from './shortcutStore';
import { useShortcut } from './useShortcut';

const groups = ['everywhere', 'go', 'page'] as const;

/** What every key does on this page, opened by "?". */
export function ShortcutOverview() {
  const { t } = useTranslation('shared');
  const [isOpen, setIsOpen] = useState(false);
  const shortcuts = useSyncExternalStore(watchShortcuts, currentShortcuts);
  const singleKeys = useSyncExternalStore(watchShortcuts, areSingleKeysOn);
  const open = () => setIsOpen(true);
  useShortcut('?', { label: t('shortcuts.showThese'), group: 'everywhere' }, open);
  useProvideAction('showShortcuts', open);
  return (
    <Modal
      opened={isOpen}
      onClose={() => setIsOpen(false)}
      title={t('shortcuts.heading')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <p className={classes.lead}>{t('shortcuts.help')}</p>
      <div className={classes.groups}>
        {groups.map((group) => {
          const ofGroup = shortcuts.filter((shortcut) => shortcut.group === group);
          if (ofGroup.length === 0) return null;
          return (
            <section key={group}>
              <h3>{t(`shortcuts.groups.${group}`)}</h3>
              <dl>
                {ofGroup.map(({ keys, label }) => (
                  <div key={keys}>
                    <dt>{label}</dt>
                    <dd>
                      <ShortcutHint keys={keys} then={t('shortcuts.then')} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <Switch
        mt="lg"
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        label={t('shortcuts.single')}
        description={t('shortcuts.singleHelp')}
      />
    </Modal>
  );
}
