import { Button } from '@mantine/core';
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../frame/announce';
import { ErrorState } from '../page/ErrorState';
import classes from './ConnectionList.module.css';

/** The parts of a connection that a list needs; `totalCount` is null beyond 1,000. */
export interface Connection<Node> {
  nodes: readonly Node[];
  totalCount?: number | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface ConnectionListProps<Node> {
  connection: Connection<Node>;
  keyOf: (node: Node) => string;
  /** The row of one node, its own `li` or `tr` where `as` is not used. */
  children: (node: Node) => ReactNode;
  /** Fetches the page after this cursor, as `fetchMore({ variables: { after } })` does. */
  loadMore: (after: string) => Promise<unknown>;
  /** `rows` draws a ruled list; `none` only the children, inside a frame of their own. */
  frame?: 'rows' | 'none';
  empty?: ReactNode;
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

/** A list that grows by "show more", says how much of it is shown, and keeps its place while it grows. */
export function ConnectionList<Node>(props: ConnectionListProps<Node>) {
  const { connection, keyOf, children, loadMore, frame = 'rows', empty } = props;
  const { nodes, totalCount, pageInfo } = connection;
  const { t } = useTranslation('shared');
  const more = useMore(() => loadMore(pageInfo.endCursor ?? ''));
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current) announce(t('list.moreLoaded', { shown: nodes.length }));
    wasAsked.current = false;
  }, [nodes.length, t]);
  const showMore = () => {
    wasAsked.current = true;
    void more.run();
  };

  if (nodes.length === 0) return <>{empty}</>;
  const rows = nodes.map((node) => <Fragment key={keyOf(node)}>{children(node)}</Fragment>);
  return (
    <div>
      {frame === 'rows' ? <ul className={classes.rows}>{rows}</ul> : rows}
      {more.error != null && <ErrorState error={more.error} retry={more.run} />}
      {pageInfo.hasNextPage && more.error == null && (
        <div className={classes.more} data-print="hide">
          <Button variant="default" onClick={showMore} loading={more.isLoading}>
            {t('list.showMore')}
          </Button>
          <span className={classes.count}>
            {totalCount != null && t('list.showing', { shown: nodes.length, total: totalCount })}
            {totalCount === null && t('list.showingOfMany', { shown: nodes.length })}
            {totalCount === undefined && t('list.showingSome', { shown: nodes.length })}
          </span>
        </div>
      )}
    </div>
  );
}
