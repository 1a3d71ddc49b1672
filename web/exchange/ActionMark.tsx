import { IconCircleMinus, IconCirclePlus, IconPencilPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportAction } from '../gql/graphql';
import classes from './OutcomeMark.module.css';

const signs = {
  CREATE: { Icon: IconCirclePlus, outcome: 'CREATED' },
  UPDATE: { Icon: IconPencilPlus, outcome: 'CHANGED' },
  SKIP: { Icon: IconCircleMinus, outcome: 'SKIPPED' },
};

/** What will be done, in one word; the sign and the word say it, the colour only helps. */
export function ActionMark({ action }: { action: ImportAction }) {
  const { t } = useTranslation('exchange');
  const { Icon, outcome } = signs[action];
  return (
    <span className={classes.mark} data-outcome={outcome}>
      <Icon size={16} stroke={1.8} aria-hidden />
      {t(`action.${action}`)}
    </span>
  );
}
