import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BarLink } from './BarLink';
import classes from './BottomBar.module.css';
import type { NavigationItem } from './navigation';

interface MorePagesProps {
  items: readonly NavigationItem[];
  isOpen: boolean;
  close: () => void;
}

/** The pages that have no place in the bar of a phone. */
export function MorePages({ items, isOpen, close }: MorePagesProps) {
  const { t } = useTranslation('shared');
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      position="bottom"
      classNames={{ content: classes.sheet }}
      title={t('moreMenu')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <nav className={classes.rest} aria-label={t('moreMenu')}>
        {items.map((item) => (
          <BarLink key={item.to} item={item} onClick={close} />
        ))}
      </nav>
    </Drawer>
  );
}
