import { useTranslation } from 'react-i18next';
import { Figure } from '../shared/words/Figure';
import { Figures } from '../shared/words/Figures';
import type { RowCounts } from './rowChoice';

/** How many rows will come to what, as things are chosen now. */
export function PreviewFigures({ counts, problems }: { counts: RowCounts; problems: number }) {
  const { t } = useTranslation('exchange');
  return (
    <Figures>
      <Figure value={counts.CREATE} label={t('figures.CREATE', { count: counts.CREATE })} tone="good" />
      <Figure value={counts.UPDATE} label={t('figures.UPDATE', { count: counts.UPDATE })} tone="warm" />
      <Figure value={counts.SKIP} label={t('figures.SKIP', { count: counts.SKIP })} />
      {problems > 0 && <Figure value={problems} label={t('figures.problems', { count: problems })} tone="late" />}
    </Figures>
  );
}
