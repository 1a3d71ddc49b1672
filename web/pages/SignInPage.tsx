import { useApolloClient } from '@apollo/client/react';
import { Loader } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { addressAfterSignIn } from '../access/addressAfterSignIn';
import { Landscape } from '../access/Landscape';
import { isSignedIn } from '../access/session';
import { SignInForm } from '../access/SignInForm';
import { useSignInByLink } from '../access/useSignInByLink';
import { BrandMark } from '../shared/frame/BrandMark';
import { LanguageSwitch } from '../shared/frame/LanguageSwitch';
import { SchemeSwitch } from '../shared/frame/SchemeSwitch';
import classes from './SignInPage.module.css';

/** `/sign-in`: the door. */
export function SignInPage() {
  const { t } = useTranslation('access');
  const { search } = useLocation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const enter = async () => {
    await client.clearStore();
    await navigate(addressAfterSignIn(search), { replace: true });
  };
  const link = useSignInByLink(enter);
  useEffect(() => {
    if (!new URLSearchParams(search).has('link')) void isSignedIn().then((isIn) => (isIn ? enter() : undefined));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once, when the page opens
  }, []);

  return (
    <div className={classes.page}>
      <title>{`${t('signIn.title')} · Samnod`}</title>
      <div className={classes.picture}>
        <Landscape />
      </div>
      <main className={classes.main}>
        <div className={classes.choices}>
          <LanguageSwitch isShort />
          <SchemeSwitch />
        </div>
        <div className={classes.words}>
          <p className={classes.brand}>
            <BrandMark size={40} />
            Samnod
          </p>
          <h1 className={classes.welcome}>{t('signIn.welcome')}</h1>
          <p className={classes.lead}>{t('signIn.lead')}</p>
          {link === 'working' ? (
            <p className={classes.working} role="status">
              <Loader size="sm" /> {t('signIn.linkWorking')}
            </p>
          ) : (
            <>
              {link === 'failed' && (
                <p className={classes.note} role="alert">
                  {t('signIn.linkFailed')}
                </p>
              )}
              {addressAfterSignIn(search) !== '/' && <p className={classes.note}>{t('signIn.thenBack')}</p>}
              <SignInForm onSignedIn={enter} />
            </>
          )}
        </div>
        <p className={classes.foot}>{t('signIn.forgotten')}</p>
      </main>
    </div>
  );
}
