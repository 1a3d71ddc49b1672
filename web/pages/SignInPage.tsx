import { useApolloClient } from '@apollo/client/react';
import { Loader } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { addressAfterSignIn } from '../access/addressAfterSignIn';
import { DoorFrame } from '../access/DoorFrame';
import { isSignedIn } from '../access/session';
import { SignInForm } from '../access/SignInForm';
import { useSignInByLink } from '../access/useSignInByLink';
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
    <DoorFrame
      title={t('signIn.title')}
      heading={t('signIn.welcome')}
      lead={t('signIn.lead')}
      foot={t('signIn.forgotten')}
    >
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
    </DoorFrame>
  );
}
