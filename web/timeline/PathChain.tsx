import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayOf } from '../shared/time/calendar';
import { formatDay } from '../shared/time/formatDay';
import { KindIcon } from '../shared/words/KindIcon';
import { pageOfPoint } from './graphAddress';
import type { GraphPoint, GraphTie } from './graphShape';
import classes from './PathChain.module.css';
import { tieWords } from './tieWords';

interface PathChainProps {
  /** Where the way begins. */
  from: GraphPoint;
  /** Whom one comes to in turn, and by what tie. */
  steps: readonly { tie: GraphTie; point: GraphPoint }[];
}

function useSentence() {
  const { t, i18n } = useTranslation('graph');
  return (tie: GraphTie, before: GraphPoint, after: GraphPoint) => {
    const day = tie.lastAt ? formatDay(dayOf(tie.lastAt), i18n.language) : null;
    if (tie.kind === 'CONVERSATION') {
      return t('sentence.spoken', { count: tie.times, from: before.name, to: after.name, day: day ?? '' });
    }
    const words = { from: tie.from.name, tie: tieWords(tie, t), to: tie.to.name, day: day ?? '' };
    if (!day) return t('sentence.plain', words);
    if (tie.kind === 'SUCCESSION') return t('sentence.then', words);
    return tie.isCurrent ? t('sentence.since', words) : t('sentence.plain', words);
  };
}

/** The way from one to another: whom one passes, and between each two the sentence that ties them. */
export function PathChain({ from, steps }: PathChainProps) {
  const sentence = useSentence();
  const points = [from, ...steps.map(({ point }) => point)];
  return (
    <ol className={classes.chain}>
      {points.map((point, place) => {
        const step = steps[place];
        return (
          <li key={point.id} className={classes.link}>
            <div className={classes.point} data-group={point.group}>
              <span className={classes.sign}>
                <KindIcon kind={point.sign} size={20} />
              </span>
              <Link to={pageOfPoint(point)}>{point.name}</Link>
            </div>
            {step && (
              <p className={classes.tie}>
                {step.tie.address ? (
                  <Link to={step.tie.address}>{sentence(step.tie, point, step.point)}</Link>
                ) : (
                  sentence(step.tie, point, step.point)
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
