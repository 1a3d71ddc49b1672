import '@fontsource-variable/schibsted-grotesk';
import '@fontsource-variable/source-sans-3';
import '@mantine/core/styles.css';
import './shared/base.css';

import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import i18next from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { signInAddress } from './access/signInAddress';
import { makeApolloClient } from './apollo';
import { makeRouter } from './App';
import { firstTexts } from './firstTexts';
import { chosenLanguage } from './shared/i18n/language';
import { startI18n } from './shared/i18n/startI18n';
import { theme, themeVariables } from './theme';

startI18n(firstTexts, chosenLanguage() ?? 'sv');

const router = makeRouter();

function askToSignIn() {
  const { pathname, search } = router.state.location;
  if (pathname !== '/sign-in') void router.navigate(signInAddress(pathname + search), { replace: true });
}

const client = makeApolloClient({ language: () => i18next.language, onUnauthenticated: askToSignIn });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={themeVariables} defaultColorScheme="auto">
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  </StrictMode>,
);
