import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Day, dayOf } from '../time/calendar';
import { formatDay } from '../time/formatDay';
import classes from './TimelineList.module.css';

interface TimelineListProps<Entry> {
  /** In the order to show, newest or oldest first. */
  entries: readonly Entry[];
  keyOf: (entry: Entry) => string;
  /** When it happened: a moment, a day, or null. */
  whenOf: (entry: Entry) => string | null;
  /** The entry's own `<Noun>Entry`, made of a `TimelineRow`. */
  children: (entry: Entry) => ReactNode;
}

function monthOf(when: string | null): Day | null {
  return when && `${dayOf(when).slice(0, 7)}-01`;
}

/** Dated entries along one line, under a heading for every month. */
export function TimelineList<Entry>({ entries, keyOf, whenOf, children }: TimelineListProps<Entry>) {
  const { t, i18n } = useTranslation('shared');
  const months: { month: Day | null; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const month = monthOf(whenOf(entry));
    const last = months.at(-1);
    if (last && last.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return (
    <div className={classes.timeline}>
      {months.map(({ month, entries: ofMonth }) => (
        <Fragment key={`${month} ${keyOf(ofMonth[0]!)}`}>
          <h3 className={classes.month}>{month ? formatDay(month, i18n.language, 'month') : t('timeline.undated')}</h3>
          <ol className={classes.rows}>
            {ofMonth.map((entry) => (
              <Fragment key={keyOf(entry)}>{children(entry)}</Fragment>
            ))}
          </ol>
        </Fragment>
      ))}
    </div>
  );
}
