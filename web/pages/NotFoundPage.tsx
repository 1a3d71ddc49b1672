import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '../shared/page/PageHeader';

/** Any address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('shared');
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <Button component={Link} to="/">
        {t('state.goBack')}
      </Button>
    </>
  );
}
