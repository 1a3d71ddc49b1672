import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { languages } from '../i18n/language';
import { useLanguage } from '../i18n/useLanguage';

/** Chooses the language on screen. Each is named in itself, so that nobody is locked out of their own. */
export function LanguageSwitch({ isShort = false }: { isShort?: boolean }) {
  const { t } = useTranslation('shared');
  const [language, choose] = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('language.label')}
      value={language}
      onChange={(value) => choose(value === 'en' ? 'en' : 'sv')}
      data={languages.map((value) => ({
        value,
        label: isShort ? (
          <span lang={value} title={t(`language.${value}`)}>
            {value.toUpperCase()}
          </span>
        ) : (
          <span lang={value}>{t(`language.${value}`)}</span>
        ),
      }))}
    />
  );
}
