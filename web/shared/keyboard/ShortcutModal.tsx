import { Modal, Switch } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutHint } from './ShortcutHint';
import classes from './ShortcutModal.module.css';
import { areSingleKeysOn, currentShortcuts, setSingleKeys, watchShortcuts } from './shortcutStore';

const groups = ['everywhere', 'go', 'page'] as const;

/** What every key does on this page, and whether single keys do anything. */
export function ShortcutModal({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const { t } = useTranslation('shared');
  const shortcuts = useSyncExternalStore(watchShortcuts, currentShortcuts);
  const singleKeys = useSyncExternalStore(watchShortcuts, areSingleKeysOn);
  return (
    <Modal
      opened={isOpen}
      onClose={close}
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
