import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { refusalOf } from './refusalOf';
import classes from './State.module.css';

interface ErrorStateProps {
  /** What the query or mutation failed with. */
  error: unknown;
  /** Asks again; leave out where asking again cannot help. */
  retry?: () => unknown;
}

/** Where a question was refused or got no answer: what happened, what to do, and the number to quote to support. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const { t } = useTranslation('shared');
  const { code, message, requestId } = refusalOf(error);
  const isGone = code === 'NOT_FOUND' || code === 'FORBIDDEN';
  const help = message ?? (code in helped ? t(`refusalHelp.${code as keyof typeof helped}`) : null);
  return (
    <div className={classes.state} role="alert">
      <p className={classes.title}>{t(`refusal.${code}`)}</p>
      {help && <p className={classes.text}>{help}</p>}
      <div className={classes.action}>
        {retry && !isGone && (
          <Button variant="light" onClick={() => void retry()}>
            {t('state.retry')}
          </Button>
        )}
        {isGone && (
          <Button variant="light" component={Link} to="/">
            {t('state.goBack')}
          </Button>
        )}
      </div>
      <p className={classes.detail}>
        {t('state.code', { code })}
        {requestId && <> · {t('state.requestId', { requestId })}</>}
      </p>
    </div>
  );
}

const helped = { INVALID_CURSOR: true, INTERNAL: true, NETWORK: true };
