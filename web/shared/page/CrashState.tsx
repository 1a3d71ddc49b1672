import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { PageHeader } from './PageHeader';

/** The browser could not fetch a part of the page: after a release the old parts are gone. */
function isOldVersion(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script failed/i.test(error.message);
}

/** In place of a page that broke: the frame round it still works. */
export function CrashState() {
  const { t } = useTranslation('shared');
  const error = useRouteError();
  return (
    <div role="alert">
      <PageHeader title={t('crash.title')} />
      <p>{isOldVersion(error) ? t('crash.newVersion') : t('crash.text')}</p>
      <Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>
    </div>
  );
}
