import { useTranslation } from 'react-i18next';
import { CommitmentRow } from '../commitment/CommitmentRow';
import { OpenResponsibilities } from '../contact/OpenResponsibilities';
import { MinutesPointRow } from '../dialogue/MinutesPointRow';
import { type FragmentType, gql, readFragment } from '../gql';
import { SmallHeading } from '../shared/page/SmallHeading';
import classes from './Page.module.css';

const fragment = gql(`
  fragment PointsHere_assignments on OpenAssignments {
    commitmentsGiven(first: 100) {
      totalCount
      nodes {
        id
        ...CommitmentRow_commitment
      }
    }
    commitmentsReceived(first: 100) {
      totalCount
      nodes {
        id
        ...CommitmentRow_commitment
      }
    }
    minutesPoints(first: 100) {
      totalCount
      nodes {
        id
        ...MinutesPointRow_point
      }
    }
    responsibilities {
      id
      ...OpenResponsibilities_responsibility
    }
  }
`);

interface PointsHereProps {
  assignments: FragmentType<typeof fragment>;
  /** For whom the reader works. */
  we: string | null;
}

/** All that is still open and waits for one person: what has to be handed over when the person leaves. */
export function PointsHere({ assignments, we }: PointsHereProps) {
  const { t } = useTranslation('contact');
  const { commitmentsGiven, commitmentsReceived, minutesPoints, responsibilities } = readFragment(
    fragment,
    assignments,
  );
  const sides = [
    [t('page.given'), commitmentsGiven.nodes],
    [t('page.received'), commitmentsReceived.nodes],
  ] as const;
  const isFree = [...sides.map(([, nodes]) => nodes), minutesPoints.nodes, responsibilities].every(
    (nodes) => nodes.length === 0,
  );
  if (isFree) return <p className={classes.none}>{t('page.nothingPoints')}</p>;
  return (
    <>
      {sides.map(
        ([heading, nodes]) =>
          nodes.length > 0 && (
            <div key={heading}>
              <SmallHeading>{heading}</SmallHeading>
              {nodes.map((commitment) => (
                <CommitmentRow key={commitment.id} commitment={commitment} we={we} />
              ))}
            </div>
          ),
      )}
      {minutesPoints.nodes.length > 0 && (
        <div>
          <SmallHeading>{t('page.points')}</SmallHeading>
          {minutesPoints.nodes.map((point) => (
            <MinutesPointRow key={point.id} point={point} />
          ))}
        </div>
      )}
      {responsibilities.length > 0 && (
        <div>
          <SmallHeading>{t('page.responsible')}</SmallHeading>
          <OpenResponsibilities responsibilities={responsibilities} />
        </div>
      )}
    </>
  );
}
