import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProvideAction } from '../frame/frameActions';
import { useShortcut } from './useShortcut';

const ShortcutModal = lazy(async () => ({ default: (await import('./ShortcutModal')).ShortcutModal }));

/** Opens what every key does on this page, by "?" or from the person's menu. */
export function ShortcutOverview() {
  const { t } = useTranslation('shared');
  const [state, setState] = useState<'closed' | 'open' | null>(null);
  const open = () => setState('open');
  useShortcut('?', { label: t('shortcuts.showThese'), group: 'everywhere' }, open);
  useProvideAction('showShortcuts', open);
  return <Suspense>{state && <ShortcutModal isOpen={state === 'open'} close={() => setState('closed')} />}</Suspense>;
}
