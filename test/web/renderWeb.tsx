import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { Language } from '../../web/shared/i18n/language';
import { startI18n } from '../../web/shared/i18n/startI18n';
import { texts } from '../../web/texts';
import { theme, themeVariables } from '../../web/theme';

interface Surroundings {
  language?: Language;
  /** The address the component finds itself at. */
  at?: string;
}

/** Draws a component in what stands round every component of the client: theme, words, an address. */
export function renderWeb(component: ReactNode, { language = 'sv', at = '/' }: Surroundings = {}): RenderResult {
  startI18n(texts, language);
  return render(component, {
    wrapper: ({ children }) => (
      <MantineProvider theme={theme} cssVariablesResolver={themeVariables} env="test">
        <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
      </MantineProvider>
    ),
  });
}
