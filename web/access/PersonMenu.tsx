import { useApolloClient } from '@apollo/client/react';
import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconKeyboard, IconLogout, IconSettings } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { forgetAllDrafts } from '../shared/form/draftStore';
import { useAction } from '../shared/frame/frameActions';
import { LanguageSwitch } from '../shared/frame/LanguageSwitch';
import { SchemeSwitch } from '../shared/frame/SchemeSwitch';
import classes from './PersonMenu.module.css';
import { signOut } from './session';
import { useViewer } from './ViewerContext';

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('').toUpperCase();
}

/** Who is signed in, in what role and for whom; what concerns only that person; and the way out. */
export function PersonMenu({ hasSettings }: { hasSettings: boolean }) {
  const { t } = useTranslation(['access', 'shared']);
  const { name, role, organization } = useViewer();
  const client = useApolloClient();
  const navigate = useNavigate();
  const showShortcuts = useAction('showShortcuts');
  const leave = async () => {
    await signOut();
    forgetAllDrafts();
    await navigate('/sign-in');
    await client.clearStore();
  };
  return (
    <Menu position="bottom-end" width={288}>
      <Menu.Target>
        <UnstyledButton className={classes.person} aria-label={t('personMenu', { name })}>
          <Avatar color="cloudberry" radius="xl" size={38} className={classes.initials}>
            {initialsOf(name)}
          </Avatar>
          <span className={classes.words}>
            <span className={classes.name}>{name}</span>
            <span className={classes.organization}>{organization?.name ?? t(`role.${role}`)}</span>
          </span>
          <IconChevronDown size={16} stroke={1.75} aria-hidden className={classes.chevron} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{name}</strong>
          <span>{t(`role.${role}`)}</span>
          {organization && <Link to={`/organizations/${organization.id}`}>{organization.name}</Link>}
        </div>
        <div className={classes.choices}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
        <Menu.Divider />
        {hasSettings && (
          <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={18} stroke={1.6} />}>
            {t('shared:nav.settings')}
          </Menu.Item>
        )}
        {showShortcuts && (
          <Menu.Item leftSection={<IconKeyboard size={18} stroke={1.6} />} onClick={showShortcuts}>
            {t('shared:shortcuts.heading')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} />} onClick={() => void leave()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
