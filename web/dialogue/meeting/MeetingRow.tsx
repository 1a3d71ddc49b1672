import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Moment } from '../../shared/time/Moment';
import classes from '../DialogueRow.module.css';

const fragment = gql(`
  fragment MeetingRow_meeting on Meeting {
    id
    title
    startsAt
    place
    status
    attendance {
      category
      invited
      accepted
      present
    }
  }
`);

/** A meeting on two short lines: what it is called, where, how many come or came, and when. */
export function MeetingRow({ meeting: masked }: { meeting: FragmentType<typeof fragment> }) {
  const { id, title, startsAt, place, status, attendance } = readFragment(fragment, masked);
  const { t } = useTranslation('meeting');
  const sum = (of: 'invited' | 'accepted' | 'present') => attendance.reduce((all, one) => all + one[of], 0);
  const came =
    status === 'HELD' ? t('row.present', { count: sum('present') }) : t('row.accepted', { count: sum('accepted') });
  return (
    <div className={classes.row}>
      <div className={classes.what}>
        <Link className={classes.title} to={`/meetings/${id}`}>
          {title}
        </Link>{' '}
        <Badge size="sm" variant="light" color={status === 'CALLED' ? 'lake' : 'gray'}>
          {t(`status.${status}`)}
        </Badge>
        <span className={classes.who}>
          {[place, t('row.of', { came, count: sum('invited') })].filter(Boolean).join(' · ')}
        </span>
      </div>
      <span className={classes.when}>
        <Moment at={startsAt} as="day" />
      </span>
    </div>
  );
}
