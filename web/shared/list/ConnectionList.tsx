import { Fragment, type ReactNode } from 'react';
import classes from './ConnectionList.module.css';
import { ShowMore } from './ShowMore';

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
  /** `rows` draws a ruled list, `dense` one with more rows to the screen; `none` only the children, inside a frame of their own. */
  frame?: 'rows' | 'dense' | 'none';
  empty?: ReactNode;
}

/** A list that grows by "show more", says how much of it is shown, and keeps its place while it grows. */
export function ConnectionList<Node>(props: ConnectionListProps<Node>) {
  const { connection, keyOf, children, loadMore, frame = 'rows', empty } = props;
  const { nodes, totalCount, pageInfo } = connection;
  if (nodes.length === 0) return <>{empty}</>;
  const rows = nodes.map((node) => <Fragment key={keyOf(node)}>{children(node)}</Fragment>);
  return (
    <div>
      {frame === 'none' ? (
        rows
      ) : (
        <ul className={classes.rows} data-frame={frame}>
          {rows}
        </ul>
      )}
      <ShowMore shown={nodes.length} totalCount={totalCount} pageInfo={pageInfo} loadMore={loadMore} />
    </div>
  );
}
