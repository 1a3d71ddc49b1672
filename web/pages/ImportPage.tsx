import { useTranslation } from 'react-i18next';
import { EarlierImports } from '../exchange/EarlierImports';
import { FileDrop } from '../exchange/FileDrop';
import { PageHeader } from '../shared/page/PageHeader';

/** Brings files in: contact lists, business cards and e-mail, each looked at before anything changes. */
export function ImportPage() {
  const { t } = useTranslation('exchange');
  return (
    <>
      <PageHeader title={t('title')}>
        <span>{t('lead')}</span>
      </PageHeader>
      <FileDrop onFiles={() => undefined} />
      <EarlierImports />
    </>
  );
}
