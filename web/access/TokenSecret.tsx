import { Button, CopyButton, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './TokenList.module.css';

interface TokenSecretProps {
  /** Null where it was made, but cannot be shown any more. */
  secret: string | null;
  close: () => void;
}

/** The secret of a token just made, to be taken away now. */
export function TokenSecret({ secret, close }: TokenSecretProps) {
  const { t } = useTranslation('token');
  if (secret === null) return <p role="alert">{t('secret.lost')}</p>;
  return (
    <div className={classes.secret}>
      <h3>{t('secret.heading')}</h3>
      <p>{t('secret.help')}</p>
      <div className={classes.copy}>
        <TextInput
          label={t('secret.label')}
          value={secret}
          readOnly
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          classNames={{ input: classes.code }}
        />
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              variant="light"
              onClick={copy}
              leftSection={copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />}
            >
              <span aria-live="polite">{copied ? t('secret.copied') : t('secret.copy')}</span>
            </Button>
          )}
        </CopyButton>
      </div>
      <div>
        <Button onClick={close}>{t('secret.done')}</Button>
      </div>
    </div>
  );
}
