import { Avatar, Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconKeyboard, IconLogout, IconSettings } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAction } from '../shared/frame/frameActions';
import { LanguageSwitch } from '../shared/frame/LanguageSwitch';
import { SchemeSwitch } from '../shared/frame/SchemeSwitch';
import classes from './PersonMenu.module.css';
import { useSignOut } from './useSignOut';
import { useViewer } from './ViewerContext';

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/** Who is signed in, in what role and for whom; what concerns only that person; and the way out. */
export function PersonMenu({ hasSettings }: { hasSettings: boolean }) {
  const { t } = useTranslation(['access', 'shared']);
  const { name, role, organization } = useViewer();
  const showShortcuts = useAction('showShortcuts');
  const [isOpen, setIsOpen] = useState(false);
  const leave = useSignOut();
  const close = () => setIsOpen(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="bottom-end"
      width={288}
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.person}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen((before) => !before)}
        >
          <Avatar color="cloudberry" radius="xl" size={38} className={classes.initials} aria-hidden>
            {initialsOf(name)}
          </Avatar>
          <VisuallyHidden>{t('yourMenu')}:</VisuallyHidden>{' '}
          <span className={classes.words}>
            <span className={classes.name}>{name}</span>{' '}
            <span className={classes.organization}>{organization?.name ?? t(`role.${role}`)}</span>
          </span>
          <IconChevronDown size={16} stroke={1.75} aria-hidden className={classes.chevron} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('yourMenu')} p="xs">
        <div className={classes.who}>
          <strong>{name}</strong>
          <span>{t(`role.${role}`)}</span>
          {organization && (
            <Link to={`/organizations/${organization.id}`} onClick={close}>
              {organization.name}
            </Link>
          )}
        </div>
        <div className={classes.choices}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
        {hasSettings && (
          <Link to="/settings" onClick={close} className={classes.item}>
            <IconSettings size={18} stroke={1.6} aria-hidden />
            {t('shared:nav.settings')}
          </Link>
        )}
        {showShortcuts && (
          <UnstyledButton
            className={classes.item}
            onClick={() => {
              close();
              showShortcuts();
            }}
          >
            <IconKeyboard size={18} stroke={1.6} aria-hidden />
            {t('shared:shortcuts.heading')}
          </UnstyledButton>
        )}
        <UnstyledButton className={classes.item} onClick={() => void leave()}>
          <IconLogout size={18} stroke={1.6} aria-hidden />
          {t('signOut')}
        </UnstyledButton>
      </Popover.Dropdown>
    </Popover>
  );
}
