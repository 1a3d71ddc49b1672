import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../../gql';
import { DateText } from '../../shared/time/DateText';
import classes from '../position/PositionRow.module.css';
import { LetterBadge } from './LetterBadge';

const fragment = gql(`
  fragment LetterRow_letter on Letter {
    id
    subject
    status
    direction
    datedOn
    isJoint
    isReplyLate
    tie
    sender {
      id
      name
      shortName
    }
  }
`);

/** A letter on one line: its day, what it concerns, who sent it, and what it has to do with an earlier one. */
export function LetterRow({ letter: masked }: { letter: FragmentType<typeof fragment> }) {
  const one = readFragment(fragment, masked);
  const { t } = useTranslation('letter');
  const from = one.isJoint ? t('jointly') : (one.sender?.shortName ?? one.sender?.name);
  return (
    <div className={classes.row}>
      <div className={classes.what}>
        <Link className={classes.title} to={`/letters/${one.id}`}>
          {one.subject}
        </Link>
        <p className={classes.quiet}>
          <DateText day={one.datedOn} /> · {t(`direction.${one.direction}`)} · {from}
          {one.tie && <> · {t(`tie.${one.tie}`)}</>}
          {one.isReplyLate && <> · {t('replyLate')}</>}
        </p>
      </div>
      <LetterBadge status={one.status} />
    </div>
  );
}
