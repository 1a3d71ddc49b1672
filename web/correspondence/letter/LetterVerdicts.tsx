import { IconCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Moment } from '../../shared/time/Moment';
import classes from '../position/VerdictList.module.css';

const fragment = gql(`
  fragment LetterVerdicts_letter on Letter {
    id
    isJoint
    words
    contentHash
    principalVerdicts {
      verdict
      holds
      decidedAt
      reason
      account {
        id
        name
      }
      organization {
        id
        name
      }
    }
  }
`);

/** What each principal has said of the words of a letter, and whether that holds for those that stand. */
export function LetterVerdicts({ letter: masked }: { letter: FragmentType<typeof fragment> }) {
  const { isJoint, words, contentHash, principalVerdicts } = readFragment(fragment, masked);
  const { t } = useTranslation('letter');
  return (
    <>
      <p>{t(isJoint ? 'verdict.joint' : 'verdict.own')}</p>
      <ul className={classes.list}>
        {principalVerdicts.map((one, place) => (
          <li key={one.organization?.id ?? place} data-holds={one.holds ? '' : undefined}>
            {one.holds ? <IconCheck size={18} aria-hidden /> : <IconClock size={18} aria-hidden />}
            <div>
              <strong>{one.organization?.name}</strong>{' '}
              {one.verdict && one.decidedAt ? (
                <>
                  {t(`verdict.${one.verdict}`, { name: one.account?.name ?? '' })} <Moment at={one.decidedAt} />
                  {one.verdict === 'APPROVED' && !one.holds && <> {t('verdict.void')}</>}
                </>
              ) : (
                t('verdict.none')
              )}
              {one.reason && <p>{one.reason}</p>}
            </div>
          </li>
        ))}
      </ul>
      <p>{t('verdict.hash', { hash: (contentHash ?? words).slice(0, 12) })}</p>
    </>
  );
}
