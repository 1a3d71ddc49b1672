import { useMutation } from '@apollo/client/react';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { tell } from '../shared/frame/tell';
import { type Language, languages } from '../shared/i18n/language';
import { useLanguage } from '../shared/i18n/useLanguage';
import { refusalOf } from '../shared/page/refusalOf';

const mutation = gql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      account {
        id
        language
      }
    }
  }
`);

/** Chooses the language of this screen and of the account, in which the server writes. */
export function AccountLanguage() {
  const { t } = useTranslation('shared');
  const [language, choose] = useLanguage();
  const [set] = useMutation(mutation);
  const change = (chosen: Language) => {
    choose(chosen);
    set({ variables: { language: chosen } }).catch((error: unknown) => {
      const { code, message } = refusalOf(error);
      void tell({ color: 'lingon', title: t(`refusal.${code}`), message });
    });
  };
  return (
    <SegmentedControl
      aria-label={t('language.label')}
      value={language}
      onChange={(value) => change(value === 'en' ? 'en' : 'sv')}
      data={languages.map((value) => ({ value, label: <span lang={value}>{t(`language.${value}`)}</span> }))}
    />
  );
}
