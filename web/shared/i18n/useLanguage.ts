import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, rememberLanguage } from './language';

/** The language on screen, and how to choose another: the choice is kept in this browser. */
export function useLanguage(): [Language, (language: Language) => void] {
  const { i18n } = useTranslation();
  const choose = useCallback(
    (language: Language) => {
      rememberLanguage(language);
      void i18n.changeLanguage(language);
    },
    [i18n],
  );
  return [i18n.language === 'en' ? 'en' : 'sv', choose];
}
