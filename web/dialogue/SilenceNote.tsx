import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { dayOf } from '../shared/time/calendar';
import { formatDay } from '../shared/time/formatDay';
import classes from './SilenceNote.module.css';

const fragment = gql(`
  fragment SilenceNote_silence on Silence {
    id
    state
    since
    countedDays
    pausedDays
    cadenceDays
    awaited {
      id
      topic
    }
  }
`);

interface SilenceNoteProps {
  silence: FragmentType<typeof fragment>;
  /** Only the sentence, as on a row of a list. */
  isShort?: boolean;
}

/** Why it is quiet, in words: who waits for whom, since when, and which days do not count. */
export function SilenceNote({ silence: masked, isShort = false }: SilenceNoteProps) {
  const { state, since, countedDays, pausedDays, cadenceDays, awaited } = readFragment(fragment, masked);
  const { t, i18n } = useTranslation('dialogue');
  const day = formatDay(dayOf(since), i18n.language);
  const isQuiet = state !== 'IN_TOUCH' && state !== 'RESTING';
  return (
    <div className={classes.note} data-quiet={isQuiet || undefined}>
      <span>{t(`silence.says.${state}`, { day, count: countedDays, cadence: cadenceDays ?? 0 })}</span>
      {!isShort && awaited && (
        <span>
          {t('silence.question')} <Link to={`/interactions/${awaited.id}`}>{awaited.topic}</Link>
        </span>
      )}
      {!isShort && pausedDays > 0 && (
        <span className={classes.faint}>{t('silence.paused', { count: pausedDays })}</span>
      )}
    </div>
  );
}
