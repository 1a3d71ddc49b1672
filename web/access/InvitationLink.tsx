import { useTranslation } from 'react-i18next';
import { ShownOnce } from './ShownOnce';

interface InvitationLinkProps {
  name: string;
  /** Null where the person is invited, but the link cannot be shown any more. */
  code: string | null;
  close: () => void;
}

/** The link that lets an invited person in once, for whoever invited to hand over. */
export function InvitationLink({ name, code, close }: InvitationLinkProps) {
  const { t } = useTranslation('account');
  if (code === null) return <p role="alert">{t('link.lost')}</p>;
  return (
    <ShownOnce
      heading={t('link.heading', { name })}
      help={t('link.help')}
      label={t('link.label')}
      value={`${window.location.origin}/sign-in?${new URLSearchParams({ link: code })}`}
      done={t('link.done')}
      close={close}
    />
  );
}
