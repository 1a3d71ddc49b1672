import { IconCheck, IconClock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Moment } from '../../shared/time/Moment';
import classes from './VerdictList.module.css';

const fragment = gql(`
  fragment VerdictList_position on Position {
    id
    status
    currentNumber
    reason
    principalVerdicts {
      verdict
      number
      decidedAt
      holds
      reservation
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

/** What each principal has said, of which version, and why that does or does not make the position joint. */
export function VerdictList({ position: masked }: { position: FragmentType<typeof fragment> }) {
  const { status, currentNumber, reason, principalVerdicts } = readFragment(fragment, masked);
  const { t } = useTranslation('position');
  const isJoint = status === 'JOINT' || status === 'UNDER_REVIEW';
  const older = principalVerdicts.filter(
    ({ verdict, number }) => verdict === 'APPROVED' && number != null && number !== currentNumber,
  );
  return (
    <>
      <p className={isJoint ? classes.joint : classes.apart} role="status">
        {isJoint && t(status === 'JOINT' ? 'why.joint' : 'why.review', { number: currentNumber })}
        {!isJoint && older.length > 0 && t('why.different', { number: currentNumber })}
        {!isJoint && older.length === 0 && t(`why.${status}`, { reason: reason ?? '' })}
      </p>
      <ul className={classes.list}>
        {principalVerdicts.map((one, place) => {
          const Icon = one.holds ? IconCheck : one.verdict === 'DECLINED' ? IconX : IconClock;
          return (
            <li key={one.organization?.id ?? place} data-holds={one.holds ? '' : undefined}>
              <Icon size={18} aria-hidden />
              <div>
                <strong>{one.organization?.name ?? t('unknown')}</strong>{' '}
                {one.verdict && one.decidedAt ? (
                  <>
                    {t(`verdict.${one.verdict}`, { number: one.number ?? 0, name: one.account?.name ?? t('unknown') })}{' '}
                    <Moment at={one.decidedAt} />
                    {one.verdict === 'APPROVED' && !one.holds && <> {t('verdict.void')}</>}
                  </>
                ) : (
                  t('verdict.none')
                )}
                {one.reservation && <p>{t('verdict.reservation', { text: one.reservation })}</p>}
                {one.reason && <p>{t('verdict.reason', { text: one.reason })}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
