import { lazy, Suspense, useSyncExternalStore } from 'react';
import { isAnythingTold, watchTold } from './tell';

const NoticeCorner = lazy(async () => ({ default: (await import('./NoticeCorner')).NoticeCorner }));

/** Where `tell` tells. */
export function Notices() {
  return useSyncExternalStore(watchTold, isAnythingTold) ? (
    <Suspense>
      <NoticeCorner />
    </Suspense>
  ) : null;
}
