import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { CommitmentRow } from './CommitmentRow';
import classes from './CommitmentSides.module.css';

const fragment = gql(`
  fragment CommitmentSides_commitments on CommitmentConnection {
    totalCount
    nodes {
      id
      ...CommitmentRow_commitment
    }
  }
`);

interface CommitmentSidesProps {
  given: FragmentType<typeof fragment>;
  received: FragmentType<typeof fragment>;
  /** Whose commitments they are. */
  of: string;
  /** For whom the reader works. */
  we: string | null;
}

/** What somebody has promised others and what others have promised in return: open ones, both ways. */
export function CommitmentSides({ given, received, of, we }: CommitmentSidesProps) {
  const { t } = useTranslation('commitment');
  const sides = [
    { key: 'given', empty: 'givenEmpty', nodes: readFragment(fragment, given).nodes },
    { key: 'received', empty: 'receivedEmpty', nodes: readFragment(fragment, received).nodes },
  ] as const;
  return (
    <>
      {sides.map(({ key, empty, nodes }) => (
        <div key={key} className={classes.side}>
          <h3 className={classes.heading}>{t(`side.${key}`)}</h3>
          {nodes.length === 0 && <p className={classes.none}>{t(`side.${empty}`)}</p>}
          <ul className={classes.rows}>
            {nodes.map((commitment) => (
              <li key={commitment.id}>
                <CommitmentRow commitment={commitment} under={of} we={we} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
