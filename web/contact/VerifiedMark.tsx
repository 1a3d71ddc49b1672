import { useTranslation } from 'react-i18next';
import { dayOf } from '../shared/time/calendar';
import { formatDay } from '../shared/time/formatDay';
import classes from './VerifiedMark.module.css';

interface VerifiedMarkProps {
  /** When somebody last made sure that the facts hold. */
  verifiedAt: string | null | undefined;
  /** Whether that is too long ago. */
  isStale: boolean;
}

/** Whether a person's facts can be trusted: when they were last checked, warm where that is too long ago. */
export function VerifiedMark({ verifiedAt, isStale }: VerifiedMarkProps) {
  const { t, i18n } = useTranslation('contact');
  const day = verifiedAt && formatDay(dayOf(verifiedAt), i18n.language);
  return (
    <span className={classes.mark} data-stale={isStale || undefined}>
      {day ? t(isStale ? 'stale' : 'verified', { day }) : t('never')}
    </span>
  );
}
