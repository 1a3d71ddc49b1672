import { useQuery } from '@apollo/client/react';
import { Drawer } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import type { InteractionAbout } from '../shared/frame/frameActions';
import { ErrorState } from '../shared/page/ErrorState';
import { Loading } from '../shared/page/Loading';
import { useToday } from '../shared/time/useToday';
import classes from './RecordInteraction.module.css';
import { RecordInteractionForm } from './RecordInteractionForm';
import { draftAbout, idsOf, recordAboutQuery, recordStartQuery, recordStartVariables } from './recordStart';

interface RecordInteractionDrawerProps {
  about: InteractionAbout;
  isOpen: boolean;
  close: () => void;
}

function useStart(about: InteractionAbout) {
  const viewer = useViewer();
  const today = useToday();
  const ids = idsOf(about);
  const start = useQuery(recordStartQuery, {
    variables: recordStartVariables(viewer),
    fetchPolicy: 'cache-first',
  });
  const nodes = useQuery(recordAboutQuery, { variables: { ids }, skip: ids.length === 0, fetchPolicy: 'cache-first' });
  const isReady = start.data !== undefined && (ids.length === 0 || nodes.data !== undefined);
  const draft = useMemo(
    () => (isReady ? draftAbout(start.data, nodes.data?.nodes ?? [], today) : null),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the form begins once; what others change meanwhile does not
    [isReady],
  );
  return {
    draft,
    start: start.data,
    error: start.error ?? nodes.error,
    retry: () => Promise.all([start.refetch(), ids.length > 0 && nodes.refetch()]),
  };
}

/** The form for a new interaction, over the page one is on. */
export function RecordInteractionDrawer({ about, isOpen, close }: RecordInteractionDrawerProps) {
  const { t } = useTranslation(['record', 'shared']);
  const { draft, start, error, retry } = useStart(about);
  return (
    <Drawer
      opened={isOpen}
      onClose={close}
      position="right"
      size="46rem"
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
      classNames={{ content: classes.content, header: classes.header, body: classes.body, title: classes.title }}
      transitionProps={{ duration: 140 }}
    >
      {draft && start ? (
        <RecordInteractionForm initial={draft} start={start} close={close} />
      ) : error ? (
        <ErrorState error={error} retry={retry} />
      ) : (
        <Loading shape="text" count={6} />
      )}
    </Drawer>
  );
}
