import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayOf, daysBetween } from '../time/calendar';
import { DateText } from '../time/DateText';
import { KindIcon } from '../words/KindIcon';
import classes from './TimelineList.module.css';

interface TimelineRowProps {
  /** When it happened: a moment or a day; null when nobody knows. */
  when: string | null;
  /** Key of an enum or noun, for the sign on the line. */
  kind: string;
  /** What the kind is called: "Telefonsamtal". */
  kindLabel: string;
  title: ReactNode;
  to?: string;
  children?: ReactNode;
  /** Why the row stands on this timeline, when it is not plain: "genom Bergs Tingslag Elektriska". */
  reason?: ReactNode;
  recordedBy?: { name: string } | null;
  recordedAt?: string | null;
  /** Marks at the row's end: visibility, a due day, an unanswered letter. */
  marks?: ReactNode;
  /** `div` where a list draws the item itself. */
  as?: 'li' | 'div';
}

/** Days after which "recorded later than it happened" is worth telling. */
const notable = 2;

/** One entry on a timeline: its day, its sign on the line, what it was, why it is here and who wrote it down. */
export function TimelineRow(props: TimelineRowProps) {
  const { when, kind, kindLabel, title, to, children, reason, recordedBy, recordedAt, marks, as: Row = 'li' } = props;
  const { t } = useTranslation('shared');
  const isLate = when && recordedAt && daysBetween(dayOf(when), dayOf(recordedAt)) >= notable;
  return (
    <Row className={classes.row}>
      <div className={classes.day}>{when && <DateText day={dayOf(when)} style="dayMonth" />}</div>
      <div className={classes.sign}>
        <KindIcon kind={kind} size={17} />
      </div>
      <div className={classes.content}>
        <div className={classes.kind}>
          {when && (
            <span className={classes.dayWithin}>
              <DateText day={dayOf(when)} style="dayMonth" />
            </span>
          )}
          <span>{kindLabel}</span>
          {reason && <span className={classes.reason}>{reason}</span>}
        </div>
        <div className={classes.title}>{to ? <Link to={to}>{title}</Link> : title}</div>
        {children && <div className={classes.text}>{children}</div>}
        <div className={classes.foot}>
          {recordedBy && <span>{t('timeline.recordedBy', { name: recordedBy.name })}</span>}
          {isLate && (
            <span>
              {t('timeline.learnedLater')} <DateText day={dayOf(recordedAt)} />
            </span>
          )}
          {marks}
        </div>
      </div>
    </Row>
  );
}
