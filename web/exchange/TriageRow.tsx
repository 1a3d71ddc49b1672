import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { Moment } from '../shared/time/Moment';
import classes from './TriageRow.module.css';

const fragment = gql(`
  fragment TriageRow_address on UnmatchedAddress {
    id
    address
    name
    role
    interaction {
      id
      topic
      occurredAt
    }
    suggestedOrganization {
      id
      name
    }
  }
`);

interface TriageRowProps {
  address: FragmentType<typeof fragment>;
  actions: ReactNode;
}

/** An address that nobody knows: in which e-mail it stands, as what, and where it probably belongs. */
export function TriageRow({ address: masked, actions }: TriageRowProps) {
  const { address, name, role, interaction, suggestedOrganization } = readFragment(fragment, masked);
  const { t } = useTranslation('exchange');
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <span className={classes.name}>
          {name || address}
          {name && <span className={classes.address}> {address}</span>}
        </span>
        <span className={classes.where}>
          {t(`triage.role.${role}`)} {t('triage.in')}{' '}
          <Link to={`/interactions/${interaction.id}`}>{interaction.topic}</Link>,{' '}
          <Moment at={interaction.occurredAt} isDayOnly />
        </span>
        {suggestedOrganization && (
          <span className={classes.where}>{t('triage.suggested', { name: suggestedOrganization.name })}</span>
        )}
      </div>
      <div className={classes.actions}>{actions}</div>
    </div>
  );
}
