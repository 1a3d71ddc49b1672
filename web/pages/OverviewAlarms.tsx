import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import classes from './Page.module.css';

const fragment = gql(`
  fragment OverviewAlarms_post on CoordinatorPost {
    isVacant
    isAlarming
    vacantFrom
  }
`);

interface OverviewAlarmsProps {
  post: FragmentType<typeof fragment> | null | undefined;
  /** How many acts outside the mandate wait for the principals. */
  acts: number;
  /** How many requests for support have no answer in time. */
  requests: number;
}

/** What the principals need to act on: a vacant post, acts outside the mandate, support that was not answered. */
export function OverviewAlarms({ post: masked, acts, requests }: OverviewAlarmsProps) {
  const { t } = useTranslation('pages');
  const post = readFragment(fragment, masked);
  const lines: [to: string, text: string][] = [];
  if (post?.isAlarming)
    lines.push(['/mandate', t(post.isVacant ? 'overview.vacant' : 'overview.vacantFrom', { day: post.vacantFrom })]);
  if (acts > 0) lines.push(['/mandate#acts', t('overview.actsAwaiting', { count: acts })]);
  if (requests > 0) lines.push(['/mandate#support', t('overview.supportOverdue', { count: requests })]);
  if (lines.length === 0) return null;
  return (
    <ul className={classes.alarms} aria-label={t('overview.alarms')}>
      {lines.map(([to, text]) => (
        <li key={to}>
          <Link to={to}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
