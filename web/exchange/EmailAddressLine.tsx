import { useTranslation } from 'react-i18next';
import classes from './EmailPreviews.module.css';
import type { PreviewEmail } from './preview';

/** An address of an e-mail: whose it is, or that nobody knows yet. */
export function EmailAddressLine({ address: line }: { address: PreviewEmail['addresses'][number] }) {
  const { t } = useTranslation('exchange');
  const { address, name, role, contact, organization, suggestedOrganization } = line;
  const known = [contact?.name, organization?.name].filter(Boolean).join(', ');
  return (
    <li className={classes.address}>
      <span className={classes.role}>{t(`triage.role.${role}`)}</span>
      <span className={classes.whose}>
        {known || name || address}
        {(known || name) && <span className={classes.faint}> {address}</span>}
        {!known && (
          <span className={classes.unknown}>
            {' '}
            {suggestedOrganization
              ? t('email.unknownAt', { name: suggestedOrganization.name })
              : t('email.unknownAddress')}
          </span>
        )}
      </span>
    </li>
  );
}
