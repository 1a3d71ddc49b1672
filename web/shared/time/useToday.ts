import { useSyncExternalStore } from 'react';
import { dayOf, type Day } from './calendar';

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 60_000);
  return () => clearInterval(timer);
}

/** Today in Sweden; a page left open over midnight learns of the new day. */
export function useToday(): Day {
  return useSyncExternalStore(everyMinute, () => dayOf(new Date()));
}
