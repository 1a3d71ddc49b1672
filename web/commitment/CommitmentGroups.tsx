import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { OrganizationName } from '../shared/words/OrganizationName';
import { CommitmentRow } from './CommitmentRow';
import classes from './CommitmentGroups.module.css';

const fragment = gql(`
  fragment CommitmentGroups_commitment on Commitment {
    id
    giver {
      id
      name
      kind
    }
    receiver {
      id
      name
      kind
    }
    ...CommitmentRow_commitment
  }
`);

interface CommitmentGroupsProps {
  /** In the order to show; a counterpart stands where its first commitment does. */
  commitments: readonly FragmentType<typeof fragment>[];
  /** For whom the reader works: the counterpart is the other one. */
  we: string | null;
  /** Whether a heading says that all of them are late. */
  underLate?: boolean;
}

/** Commitments gathered under whom they are with, so that one call can settle all of them. */
export function CommitmentGroups({ commitments, we, underLate }: CommitmentGroupsProps) {
  const { t } = useTranslation('commitment');
  const rows = readFragment(fragment, commitments);
  const counterpartOf = ({ giver, receiver }: (typeof rows)[number]) =>
    giver?.id === we ? receiver : (giver ?? receiver);
  const groups = Map.groupBy(rows, (row) => counterpartOf(row)?.id ?? '');
  return (
    <ul className={classes.groups}>
      {[...groups].map(([id, ofOne]) => {
        const counterpart = counterpartOf(ofOne[0]!);
        return (
          <li key={id} className={classes.group}>
            <div className={classes.name}>
              {counterpart ? <OrganizationName organization={counterpart} /> : <span>{t('hiddenParty')}</span>}
            </div>
            <ul className={classes.rows}>
              {ofOne.map((commitment) => (
                <li key={commitment.id}>
                  <CommitmentRow commitment={commitment} under={id} we={we} underLate={underLate} />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
