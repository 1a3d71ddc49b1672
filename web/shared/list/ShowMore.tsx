import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../frame/announce';
import { ErrorState } from '../page/ErrorState';
import classes from './ConnectionList.module.css';

interface ShowMoreProps {
  /** How many rows are shown now. */
  shown: number;
  /** Null beyond 1,000; undefined where it was not asked for. */
  totalCount?: number | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  /** Fetches the page after this cursor, as `fetchMore({ variables: { after } })` does. */
  loadMore: (after: string) => Promise<unknown>;
}

function useMore(loadMore: () => Promise<unknown>) {
  const [state, setState] = useState<{ isLoading: boolean; error: unknown }>({ isLoading: false, error: null });
  const run = async () => {
    setState({ isLoading: true, error: null });
    try {
      await loadMore();
      setState({ isLoading: false, error: null });
    } catch (error) {
      setState({ isLoading: false, error });
    }
  };
  return { ...state, run };
}

/** Under a list: the way to more of it, and how much of it is shown. Nothing where all is shown. */
export function ShowMore({ shown, totalCount, pageInfo, loadMore }: ShowMoreProps) {
  const { t } = useTranslation('shared');
  const more = useMore(() => loadMore(pageInfo.endCursor ?? ''));
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current) announce(t('list.moreLoaded', { shown }));
    wasAsked.current = false;
  }, [shown, t]);
  const showMore = () => {
    wasAsked.current = true;
    void more.run();
  };
  if (more.error != null) return <ErrorState error={more.error} retry={more.run} />;
  if (!pageInfo.hasNextPage) return null;
  return (
    <div className={classes.more} data-print="hide">
      <Button variant="default" onClick={showMore} loading={more.isLoading}>
        {t('list.showMore')}
      </Button>
      <span className={classes.count}>
        {totalCount != null && t('list.showing', { shown, total: totalCount })}
        {totalCount === null && t('list.showingOfMany', { shown })}
        {totalCount === undefined && t('list.showingSome', { shown })}
      </span>
    </div>
  );
}
