import { useTranslation } from 'react-i18next';
import { ShownOnce } from './ShownOnce';

interface TokenSecretProps {
  /** Null where it was made, but cannot be shown any more. */
  secret: string | null;
  close: () => void;
}

/** The secret of a token just made. */
export function TokenSecret({ secret, close }: TokenSecretProps) {
  const { t } = useTranslation('token');
  if (secret === null) return <p role="alert">{t('secret.lost')}</p>;
  return (
    <ShownOnce
      heading={t('secret.heading')}
      help={t('secret.help')}
      label={t('secret.label')}
      value={secret}
      done={t('secret.done')}
      close={close}
    />
  );
}
