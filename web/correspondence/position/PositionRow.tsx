import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../../gql';
import { PositionBadge } from './PositionBadge';
import classes from './PositionRow.module.css';

const fragment = gql(`
  fragment PositionRow_position on Position {
    id
    code
    title
    status
    topic {
      id
      name
    }
    audience {
      id
      name
      shortName
    }
    currentVersion {
      id
      statement
    }
  }
`);

/** A position on one line: its code and title, what it says in a sentence, to whom, and whether it is joint. */
export function PositionRow({ position: masked }: { position: FragmentType<typeof fragment> }) {
  const { id, code, title, status, topic, audience, currentVersion } = readFragment(fragment, masked);
  const { t } = useTranslation('position');
  const to = audience ? (audience.shortName ?? audience.name) : t('everyAuthority');
  return (
    <div className={classes.row}>
      <div className={classes.what}>
        <Link className={classes.title} to={`/positions/${id}`}>
          <span className={classes.code}>{code}</span> {title}
        </Link>
        {currentVersion && <p className={classes.statement}>{currentVersion.statement}</p>}
        <p className={classes.quiet}>{[topic?.name, to].filter(Boolean).join(' · ')}</p>
      </div>
      <PositionBadge status={status} />
    </div>
  );
}
