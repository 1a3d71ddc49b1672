import { FileButton, Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FigurePreviewCard } from '../exchange/figures/FigurePreviewCard';
import { type FigureState, useFigureFile } from '../exchange/figures/useFigureFile';
import { tell } from '../shared/frame/tell';
import { PageHeader } from '../shared/page/PageHeader';
import { RefusalNote } from '../shared/page/RefusalNote';

/** Brings in statistics, codes and outlines: one file at a time, looked at before anything changes. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const navigate = useNavigate();
  const { state, send, again, bringIn } = useFigureFile((receipt, count, name) => {
    void tell(t('preview.done', { name, count }));
    void navigate(`/import/${receipt}`);
  });
  const isBusy = state.is === 'sending' || state.is === 'reading' || state.is === 'importing';
  return (
    <>
      <PageHeader title={t('title')}>
        <span>{t('lead')}</span>
      </PageHeader>
      <FileButton onChange={(file) => file && send(file)} accept=".xlsx,.json,.geojson,.csv">
        {(props) => (
          <Button {...props} mb="lg" disabled={isBusy} variant={state.is === 'ready' ? 'default' : 'filled'}>
            {t(state.is === 'ready' ? 'another' : 'choose')}
          </Button>
        )}
      </FileButton>
      <FileProgress state={state} />
      {state.is === 'refused' && <RefusalNote error={state.error} />}
      {state.is === 'ready' && (
        <FigurePreviewCard
          key={state.preview.fingerprint + state.preview.vintage}
          preview={state.preview}
          said={state.said}
          error={state.error}
          again={again}
          bringIn={(onProblems) => void bringIn(onProblems)}
        />
      )}
    </>
  );
}

/** How far the file has come: sent, read, brought in. */
function FileProgress({ state }: { state: FigureState }) {
  const { t } = useTranslation('figures');
  if (state.is !== 'sending' && state.is !== 'reading' && state.is !== 'importing') return null;
  const said =
    state.is === 'sending'
      ? t('steps.sending', { name: state.name, share: String(Math.round(100 * state.share)) })
      : state.is === 'reading'
        ? t('steps.reading', { name: state.name })
        : t('steps.importing', { count: state.count });
  const value = state.is === 'sending' ? 34 * state.share : state.is === 'reading' ? 50 : 85;
  return (
    <div role="status">
      <p>{said}</p>
      <Progress value={value} animated={state.is !== 'sending'} aria-label={said} />
    </div>
  );
}
