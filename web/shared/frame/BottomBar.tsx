import { UnstyledButton } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BarLink } from './BarLink';
import classes from './BottomBar.module.css';
import { useAction } from './frameActions';
import type { NavigationItem } from './navigation';

const MorePages = lazy(async () => ({ default: (await import('./MorePages')).MorePages }));

/** The menu of a phone, within reach of a thumb: the nearest pages, recording in the middle, the rest behind "more". */
export function BottomBar({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation('shared');
  const [more, setMore] = useState<'closed' | 'open' | null>(null);
  const record = useAction('recordInteraction');
  const near = items.filter((item) => item.onPhone);
  const rest = items.filter((item) => !item.onPhone);
  return (
    <div className={classes.bar}>
      {near.slice(0, 2).map((item) => (
        <BarLink key={item.to} item={item} />
      ))}
      {record && (
        <UnstyledButton className={classes.item} onClick={() => record()} aria-label={t('record.open')}>
          <span className={classes.plus}>
            <IconPlus size={24} stroke={2} aria-hidden />
          </span>
        </UnstyledButton>
      )}
      {near.slice(2).map((item) => (
        <BarLink key={item.to} item={item} />
      ))}
      {rest.length > 0 && (
        <UnstyledButton className={classes.item} onClick={() => setMore('open')} aria-haspopup="dialog">
          <IconDots size={23} stroke={1.6} aria-hidden />
          <span>{t('more')}</span>
        </UnstyledButton>
      )}
      <Suspense>{more && <MorePages items={rest} isOpen={more === 'open'} close={() => setMore('closed')} />}</Suspense>
    </div>
  );
}
