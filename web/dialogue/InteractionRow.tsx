import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { dayOf } from '../shared/time/calendar';
import { DateText } from '../shared/time/DateText';
import { Moment } from '../shared/time/Moment';
import { KindIcon } from '../shared/words/KindIcon';
import { SomeNames } from '../shared/words/SomeNames';
import classes from './InteractionRow.module.css';

const fragment = gql(`
  fragment InteractionRow_interaction on Interaction {
    id
    kind
    topic
    occurredAt
    participants {
      id
      organization {
        id
        name
        shortName
      }
    }
  }
`);

interface InteractionRowProps {
  interaction: FragmentType<typeof fragment>;
  /** Organizations not named, since the reader knows they took part. */
  without?: readonly (string | null)[];
  /** `ago` counts from today, where what matters is how long somebody has waited. */
  when?: 'day' | 'ago';
}

/** A moment of speaking on two short lines: what it was about, with whom and when. */
export function InteractionRow({ interaction: masked, without = [], when = 'day' }: InteractionRowProps) {
  const { id, kind, topic, occurredAt, participants } = readFragment(fragment, masked);
  const { t } = useTranslation('kind');
  const names = participants.flatMap(({ organization: o }) =>
    o && !without.includes(o.id) ? [o.shortName ?? o.name] : [],
  );
  return (
    <div className={classes.row}>
      <span className={classes.sign}>
        <KindIcon kind={kind} size={16} label={t(`interaction.${kind}`)} />
      </span>
      <div className={classes.what}>
        <Link className={classes.topic} to={`/interactions/${id}`}>
          {topic}
        </Link>
        <span className={classes.facts}>
          {names.length > 0 && (
            <>
              <SomeNames names={names} /> ·{' '}
            </>
          )}
          {when === 'ago' ? <Moment at={occurredAt} /> : <DateText day={dayOf(occurredAt)} />}
        </span>
      </div>
    </div>
  );
}
