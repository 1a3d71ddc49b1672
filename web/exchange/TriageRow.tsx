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
  /** All that wait for the same address, at least one. */
  waiting: readonly FragmentType<typeof fragment>[];
  actions: ReactNode;
}

/** E-mails named before the rest are only counted. */
const most = 3;

/** An address that nobody knows: in which e-mails it stands, as what, and where it probably belongs. */
export function TriageRow({ waiting: masked, actions }: TriageRowProps) {
  const waiting = readFragment(fragment, masked);
  const { t } = useTranslation('exchange');
  const [first] = waiting;
  if (!first) return null;
  const { address, suggestedOrganization } = first;
  const name = waiting.find((one) => one.name)?.name;
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <span className={classes.name}>
          {name ?? address}
          {name && <span className={classes.address}> {address}</span>}
        </span>
        {waiting.slice(0, most).map(({ id, role, interaction }) => (
          <span key={id} className={classes.where}>
            {t(`triage.role.${role}`)} {t('triage.in')}{' '}
            <Link to={`/interactions/${interaction.id}`}>{interaction.topic}</Link>,{' '}
            <Moment at={interaction.occurredAt} isDayOnly />
          </span>
        ))}
        {waiting.length > most && (
          <span className={classes.where}>{t('triage.more', { count: waiting.length - most })}</span>
        )}
        {suggestedOrganization && (
          <span className={classes.where}>{t('triage.suggested', { name: suggestedOrganization.name })}</span>
        )}
      </div>
      <div className={classes.actions}>{actions}</div>
    </div>
  );
}
