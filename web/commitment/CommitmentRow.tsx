import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { Due } from '../shared/time/Due';
import { promiseWording } from './promiseWording';
import classes from './CommitmentRow.module.css';

const fragment = gql(`
  fragment CommitmentRow_commitment on Commitment {
    id
    title
    dueOn
    fulfilledOn
    status
    giver {
      id
      name
      shortName
    }
    receiver {
      id
      name
      shortName
    }
  }
`);

interface CommitmentRowProps {
  commitment: FragmentType<typeof fragment>;
  /** Whose list it stands in: that organization is not named again. */
  under?: string | null;
  /** For whom the reader works: "we". */
  we: string | null;
  underLate?: boolean;
}

/** A commitment on one line: what is promised, who has promised whom, and when it is due or how late it is. */
export function CommitmentRow({ commitment: masked, under = null, we, underLate }: CommitmentRowProps) {
  const commitment = readFragment(fragment, masked);
  const { t } = useTranslation('commitment');
  const { id, title, dueOn, fulfilledOn, status } = commitment;
  return (
    <div className={classes.row}>
      <div className={classes.what}>
        <Link className={classes.title} to={`/commitments/${id}`}>
          {title}
        </Link>{' '}
        <span className={classes.who}>{promiseWording(commitment, { under, we }, t)}</span>
      </div>
      <div className={classes.when}>
        {status === 'WAIVED' ? (
          <span className={classes.quiet}>{t('status.WAIVED')}</span>
        ) : (
          <Due dueOn={dueOn} doneOn={fulfilledOn} underLate={underLate} />
        )}
      </div>
    </div>
  );
}
