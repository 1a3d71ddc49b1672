import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import { PageHeader } from '../shared/page/PageHeader';
import { GraphAround } from '../timeline/GraphAround';
import colours from '../timeline/GraphColours.module.css';
import { PathBetween } from '../timeline/PathBetween';

/** The relationship graph: round one actor, or the way between two. */
export function GraphPage() {
  const { t } = useTranslation('graph');
  const { organization } = useViewer();
  const [address, setAddress] = useSearchParams();
  const view = address.get('view') === 'between' ? 'between' : 'around';
  return (
    <div className={colours.colours}>
      <PageHeader
        title={t('title')}
        actions={
          <SegmentedControl
            aria-label={t('view')}
            value={view}
            onChange={(value) => {
              const after = new URLSearchParams(address);
              after.set('view', value);
              setAddress(after, { preventScrollReset: true });
            }}
            data={[
              { value: 'around', label: t('around') },
              { value: 'between', label: t('between') },
            ]}
          />
        }
      >
        <span>{view === 'around' ? t('lead') : t('path.lead')}</span>
      </PageHeader>
      {view === 'around' ? <GraphAround standard={organization?.id ?? null} /> : <PathBetween />}
    </div>
  );
}
