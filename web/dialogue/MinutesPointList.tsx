import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Due } from '../shared/time/Due';
import { FinishMinutesPointButton } from './FinishMinutesPointButton';
import classes from './MinutesPointList.module.css';

const fragment = gql(`
  fragment MinutesPointList_point on MinutesPoint {
    id
    version
    number
    text
    followUpOn
    doneOn
    owner {
      id
      name
      shortName
    }
    ownerContact {
      id
      name
    }
  }
`);

interface MinutesPointListProps {
  points: readonly FragmentType<typeof fragment>[];
  /** Whether the reader may say that a point is done. */
  mayChange?: boolean;
}

/** The points of some minutes, by number: what was decided, who follows it up and when. */
export function MinutesPointList({ points, mayChange }: MinutesPointListProps) {
  const { t } = useTranslation('dialogue');
  return (
    <ol className={classes.points}>
      {readFragment(fragment, points).map(({ id, version, number, text, followUpOn, doneOn, owner, ownerContact }) => {
        const who = [owner?.shortName ?? owner?.name, ownerContact?.name].filter(Boolean).join(', ');
        return (
          <li key={id} id={`point-${number}`} className={classes.point}>
            <span className={classes.number} aria-hidden>
              {number}
            </span>
            <div>
              <p className={classes.text}>{text}</p>
              <p className={classes.follow}>
                {who && <span>{t('interaction.followedUpBy', { who })}</span>}
                {(followUpOn ?? doneOn) && <Due dueOn={followUpOn} doneOn={doneOn} />}
                {mayChange && !doneOn && <FinishMinutesPointButton point={{ id, version, number }} />}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
