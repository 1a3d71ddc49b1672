import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Due } from '../../shared/time/Due';
import classes from '../position/PositionRow.module.css';
import { CaseBadge } from './CaseBadge';

const fragment = gql(`
  fragment CaseRow_correspondence on Correspondence {
    id
    subject
    kind
    status
    answering
    dueOn
    authorityNumber
    authority {
      id
      name
      shortName
    }
    diaryReferences {
      id
      status
    }
  }
`);

/** A case with an authority on one line: what it concerns, with whom, who answers, and by when. */
export function CaseRow({ correspondence: masked }: { correspondence: FragmentType<typeof fragment> }) {
  const one = readFragment(fragment, masked);
  const { t } = useTranslation('correspondence');
  const missing = one.diaryReferences.filter(({ status }) => status !== 'REGISTERED').length;
  const isOpen = !['SENT', 'AWAITING_ANSWER', 'CLOSED'].includes(one.status);
  const facts = [
    t(`kind.${one.kind}`),
    one.authority?.shortName ?? one.authority?.name,
    one.authorityNumber,
    one.answering ? t(`answering.${one.answering}`) : t('answering.none'),
    missing > 0 && t('diary.missing', { count: missing }),
  ];
  return (
    <div className={classes.row}>
      <div className={classes.what}>
        <Link className={classes.title} to={`/correspondence/${one.id}`}>
          {one.subject}
        </Link>
        <p className={classes.quiet}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {isOpen && one.dueOn && <Due dueOn={one.dueOn} doneOn={null} />}
      <CaseBadge status={one.status} />
    </div>
  );
}
