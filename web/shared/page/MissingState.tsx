import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from './EmptyState';
import { PageHeader } from './PageHeader';

/** In place of a record that is not there, or that the reader may not see: the two look the same, on purpose. */
export function MissingState() {
  const { t } = useTranslation('shared');
  return (
    <>
      <PageHeader title={t('missing.title')} />
      <EmptyState
        title={t('refusal.NOT_FOUND')}
        action={
          <Button variant="light" component={Link} to="/">
            {t('state.goBack')}
          </Button>
        }
      >
        {t('missing.text')}
      </EmptyState>
    </>
  );
}
