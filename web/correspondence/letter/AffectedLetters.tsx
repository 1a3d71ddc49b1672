import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../../gql';
import classes from '../position/PositionRow.module.css';
import { LetterBadge } from './LetterBadge';

const fragment = gql(`
  fragment AffectedLetters_affected on AffectedLetter {
    what
    sentence
    nowSays
    authority {
      id
      name
    }
    position {
      id
      code
      title
    }
    letter {
      id
      subject
      status
    }
  }
`);

interface AffectedLettersProps {
  affected: readonly FragmentType<typeof fragment>[];
  /** Left out where all of them belong to the position that is shown. */
  namesPosition?: boolean;
}

/** Letters that relied on what has changed since: what happened, what they say, and whom to inform. */
export function AffectedLetters({ affected, namesPosition = false }: AffectedLettersProps) {
  const { t } = useTranslation('letter');
  return (
    <ul className={classes.rows}>
      {readFragment(fragment, affected).map(({ what, sentence, nowSays, authority, position, letter }) => (
        <li key={`${letter?.id}:${position?.id}:${what}`} className={classes.row}>
          <div className={classes.what}>
            <Link className={classes.title} to={`/letters/${letter?.id}`}>
              {letter?.subject}
            </Link>
            <p className={classes.quiet}>
              {t(`affected.what.${what}`)}
              {namesPosition && position && (
                <>
                  {': '}
                  <Link to={`/positions/${position.id}`}>
                    {position.code} {position.title}
                  </Link>
                </>
              )}
            </p>
            {sentence && (
              <p className={classes.quiet}>
                {t('check.says')} {sentence} {t('check.against')} {nowSays}
              </p>
            )}
            {authority && (
              <p className={classes.quiet}>
                {t(letter?.status === 'SENT' ? 'affected.inform' : 'affected.writtenTo', { name: authority.name })}
              </p>
            )}
          </div>
          {letter && <LetterBadge status={letter.status} />}
        </li>
      ))}
    </ul>
  );
}
