import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { Due } from '../shared/time/Due';
import classes from './MinutesPointRow.module.css';

const fragment = gql(`
  fragment MinutesPointRow_point on MinutesPoint {
    id
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
    interaction {
      id
      topic
    }
  }
`);

/** A point of some minutes on one line: what was decided where, who follows it up and when. */
export function MinutesPointRow({ point: masked }: { point: FragmentType<typeof fragment> }) {
  const { number, text, followUpOn, doneOn, owner, ownerContact, interaction } = readFragment(fragment, masked);
  const { t } = useTranslation('dialogue');
  const who = [owner?.shortName ?? owner?.name, ownerContact?.name].filter(Boolean).join(', ');
  return (
    <div className={classes.row}>
      <div className={classes.what}>
        <Link className={classes.text} to={`/interactions/${interaction.id}#point-${number}`}>
          {text}
        </Link>
        <span className={classes.who}>
          {who && `${who} · `}
          {t('interaction.point', { number })}, {interaction.topic}
        </span>
      </div>
      <div className={classes.when}>
        <Due dueOn={followUpOn} doneOn={doneOn} />
      </div>
    </div>
  );
}
