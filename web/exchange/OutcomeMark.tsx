import { IconCircleMinus, IconCirclePlus, IconPencilPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome } from '../gql/graphql';
import classes from './OutcomeMark.module.css';

const icons = { CREATED: IconCirclePlus, CHANGED: IconPencilPlus, SKIPPED: IconCircleMinus };

interface OutcomeMarkProps {
  outcome: ImportOutcome;
  /** Whether it was taken back. */
  isUndone: boolean;
}

/** What was done, in one word; the sign and the word say it, the colour only helps. */
export function OutcomeMark({ outcome, isUndone }: OutcomeMarkProps) {
  const { t } = useTranslation('exchange');
  const Icon = icons[outcome];
  return (
    <span className={classes.mark} data-outcome={isUndone ? undefined : outcome}>
      <Icon size={16} stroke={1.8} aria-hidden />
      {t(isUndone ? `undoneOutcome.${outcome}` : `outcome.${outcome}`)}
    </span>
  );
}
