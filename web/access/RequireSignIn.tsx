import { useQuery } from '@apollo/client/react';
import { Center, Loader } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { ErrorState } from '../shared/page/ErrorState';
import { refusalOf } from '../shared/page/refusalOf';
import { claimDrafts } from '../shared/form/draftStore';
import { chosenLanguage } from '../shared/i18n/language';
import { choosePasswordAt } from './choosePasswordAt';
import { signInAddress } from './signInAddress';
import { ViewerContext } from './ViewerContext';
import { viewerQuery } from './viewerQuery';

/**
 * Lets only someone signed in through; others are asked to sign in, and then come back to the same address. Who came by an
 * invitation chooses a password first.
 */
export function RequireSignIn({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation('shared');
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useQuery(viewerQuery);
  const viewer = data?.viewer;
  useEffect(() => {
    if (!viewer) return;
    claimDrafts(viewer.id);
    // A choice made in this browser stands over the account's.
    if (!chosenLanguage()) void i18n.changeLanguage(viewer.language);
  }, [viewer, i18n]);

  if (viewer?.hasPassword === false && pathname !== choosePasswordAt) {
    return <Navigate to={signInAddress(pathname + search, choosePasswordAt)} replace />;
  }
  if (viewer) return <ViewerContext value={viewer}>{children}</ViewerContext>;
  if (viewer === null || (error && refusalOf(error).code === 'UNAUTHENTICATED')) {
    return <Navigate to={signInAddress(pathname + search)} replace />;
  }
  return (
    <Center mih="100dvh" p="lg">
      {error ? <ErrorState error={error} retry={() => refetch()} /> : <Loader aria-label={t('state.loading')} />}
    </Center>
  );
}
