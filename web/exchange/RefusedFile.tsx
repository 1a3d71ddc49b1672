import { useTranslation } from 'react-i18next';
import { FileTooLarge, mostMegabytes } from '../shared/api/sendFile';
import { refusalOf } from '../shared/page/refusalOf';

import classes from './RefusedFile.module.css';

/** Why a file could not be taken in, and what to do about it. */
export function RefusedFile({ error }: { error: unknown }) {
  const { t } = useTranslation(['exchange', 'shared']);
  const { code, message, requestId } = refusalOf(error);
  if (error instanceof FileTooLarge) {
    return (
      <p className={classes.why} role="alert">
        {t('file.tooLarge', { most: mostMegabytes })}
      </p>
    );
  }
  return (
    <div className={classes.why} role="alert">
      <p>{message ?? t(`shared:refusal.${code}`)}</p>
      {code === 'BAD_USER_INPUT' && <p>{t('file.refusedHelp')}</p>}
      {code === 'NOT_FOUND' && <p>{t('file.forgotten')}</p>}
      {code === 'NETWORK' && <p>{t('file.network')}</p>}
      {code === 'INTERNAL' && requestId && <p>{t('shared:state.requestId', { requestId })}</p>}
    </div>
  );
}
