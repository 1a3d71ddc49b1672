import { useQuery } from '@apollo/client/react';
import { Button, Switch } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountLanguage } from '../access/AccountLanguage';
import { OtherSessions } from '../access/OtherSessions';
import { PasswordForm } from '../access/PasswordForm';
import { gql } from '../gql';
import { useAction } from '../shared/frame/frameActions';
import { SchemeSwitch } from '../shared/frame/SchemeSwitch';
import { areSingleKeysOn, setSingleKeys, watchShortcuts } from '../shared/keyboard/shortcutStore';
import { Answer } from '../shared/page/Answer';
import { Columns } from '../shared/page/Columns';
import { Facts } from '../shared/page/Facts';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './SettingsPage.module.css';

const query = gql(`
  query SettingsPage {
    viewer {
      id
      name
      email
      role
      organization {
        id
        name
        kind
      }
    }
  }
`);

function Screen() {
  const { t } = useTranslation(['settings', 'shared']);
  return (
    <Section heading={t('screen')}>
      <div className={classes.choice}>
        <h3>{t('shared:language.label')}</h3>
        <AccountLanguage />
        <p>{t('languageHelp')}</p>
      </div>
      <div className={classes.choice}>
        <h3>{t('shared:scheme.label')}</h3>
        <SchemeSwitch />
        <p>{t('schemeHelp')}</p>
      </div>
    </Section>
  );
}

function Keyboard() {
  const { t } = useTranslation(['settings', 'shared']);
  const singleKeys = useSyncExternalStore(watchShortcuts, areSingleKeysOn);
  const showShortcuts = useAction('showShortcuts');
  return (
    <Section heading={t('keyboard')}>
      <Switch
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        label={t('shared:shortcuts.single')}
        description={t('shared:shortcuts.singleHelp')}
      />
      {showShortcuts && (
        <Button variant="light" mt="md" onClick={showShortcuts}>
          {t('shortcuts')}
        </Button>
      )}
    </Section>
  );
}

/** What a person sets for oneself: language, colours, keys, password, and the way out on other devices. */
export function SettingsPage() {
  const { t } = useTranslation(['settings', 'access']);
  const answer = useQuery(query);
  return (
    <>
      <PageHeader title={t('title')} />
      <Answer of={answer} shape="text">
        {({ viewer }) => (
          <Columns
            even
            main={
              <>
                <Section heading={t('account')} lead={t('accountHelp')}>
                  <Facts
                    facts={[
                      [t('name'), viewer?.name],
                      [t('role'), viewer && t(`access:role.${viewer.role}`)],
                      [
                        t('organization'),
                        viewer?.organization && <OrganizationName organization={viewer.organization} />,
                      ],
                      [t('email'), viewer?.email],
                    ]}
                  />
                </Section>
                <Screen />
                <Keyboard />
              </>
            }
            aside={
              <>
                <Section heading={t('password.heading')} lead={t('password.help')}>
                  <PasswordForm email={viewer?.email ?? ''} />
                </Section>
                <Section heading={t('sessions.heading')} lead={t('sessions.help')}>
                  <OtherSessions />
                </Section>
              </>
            }
          />
        )}
      </Answer>
    </>
  );
}
