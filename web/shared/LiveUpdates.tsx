import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';

interface LiveUpdatesProps {
  /** Brings an event whenever a record that the viewer may see has changed. */
  changes: TypedDocumentNode<object, Record<string, never>>;
}

/** Milliseconds of quiet before the page asks again, and the longest it waits while changes keep coming. */
const quiet = 400;
const longest = 3000;

/** Calls `run` once after a burst of calls, and at the latest `longest` after its first. */
function useDebounced(run: () => void) {
  const latest = useRef(run);
  const burst = useRef<{ since: number; timer: ReturnType<typeof setTimeout> } | null>(null);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => () => clearTimeout(burst.current?.timer), []);
  return () => {
    const since = burst.current?.since ?? Date.now();
    clearTimeout(burst.current?.timer);
    const wait = Math.max(0, Math.min(quiet, since + longest - Date.now()));
    const timer = setTimeout(() => {
      burst.current = null;
      latest.current();
    }, wait);
    burst.current = { since, timer };
  };
}

/** Keeps the page true while others work: after a change, what is on screen is asked for again. Shows nothing. */
export function LiveUpdates({ changes }: LiveUpdatesProps) {
  const client = useApolloClient();
  const refetch = useDebounced(() => void client.refetchQueries({ include: 'active' }));
  useSubscription(changes, { onData: refetch, ignoreResults: true });
  return null;
}
