import type { ReactNode } from 'react';
import { refusalOf } from './refusalOf';
import { ErrorState } from './ErrorState';
import { Loading } from './Loading';
import { RefusalNote } from './RefusalNote';

/** What a page needs to know of its one query, as `useQuery` gives it. */
interface Asked<Data> {
  data?: Data | undefined;
  previousData?: Data | undefined;
  error?: unknown;
  refetch: () => Promise<unknown>;
}

interface AnswerProps<Data> {
  of: Asked<Data>;
  shape?: 'page' | 'rows' | 'figures' | 'text';
  count?: number;
  children: (data: Data) => ReactNode;
}

/**
 * What a query has answered. Until then its place is held; a refusal says what happened; what was shown before stays
 * while the page asks again, as with another filter, and also where asking again went wrong.
 */
export function Answer<Data>({
  of: { data, previousData, error, refetch },
  shape = 'page',
  count = 6,
  children,
}: AnswerProps<Data>) {
  const shown = data ?? previousData;
  if (shown !== undefined && (!error || refusalOf(error).code === 'NETWORK')) return <>{children(shown)}</>;
  if (shown !== undefined) {
    return (
      <>
        <RefusalNote error={error} />
        {children(shown)}
      </>
    );
  }
  if (error) return <ErrorState error={error} retry={refetch} />;
  return <Loading shape={shape} count={count} />;
}
