import { Drawer, UnstyledButton } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from './BottomBar.module.css';
import { useAction } from './frameActions';
import type { NavigationItem } from './navigation';

function Item({ item, close }: { item: NavigationItem; close?: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <NavLink to={item.to} end={item.to === '/'} className={classes.item} onClick={close}>
      <item.icon size={23} stroke={1.6} aria-hidden />
      <span>{t(`nav.${item.key}`)}</span>
    </NavLink>
  );
}

/** The menu of a phone, within reach of a thumb: the nearest pages, recording in the middle, the rest behind "more". */
export function BottomBar({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation('shared');
  const [isOpen, setIsOpen] = useState(false);
  const record = useAction('recordInteraction');
  const near = items.filter((item) => item.onPhone);
  const rest = items.filter((item) => !item.onPhone);
  const close = () => setIsOpen(false);
  return (
    <div className={classes.bar}>
      {near.slice(0, 2).map((item) => (
        <Item key={item.to} item={item} />
      ))}
      {record && (
        <UnstyledButton className={classes.item} data-main onClick={() => record()} aria-label={t('record.open')}>
          <span className={classes.plus}>
            <IconPlus size={24} stroke={2} aria-hidden />
          </span>
        </UnstyledButton>
      )}
      {near.slice(2).map((item) => (
        <Item key={item.to} item={item} />
      ))}
      {rest.length > 0 && (
        <UnstyledButton className={classes.item} onClick={() => setIsOpen(true)} aria-haspopup="dialog">
          <IconDots size={23} stroke={1.6} aria-hidden />
          <span>{t('more')}</span>
        </UnstyledButton>
      )}
      <Drawer
        opened={isOpen}
        onClose={close}
        position="bottom"
        classNames={{ content: classes.sheet }}
        title={t('moreMenu')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <nav className={classes.rest} aria-label={t('moreMenu')}>
          {rest.map((item) => (
            <Item key={item.to} item={item} close={close} />
          ))}
        </nav>
      </Drawer>
    </div>
  );
}
