import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSignOut } from '../access/useSignOut';
import { useProvideAction } from '../shared/frame/frameActions';
import { noteVisit } from './recentRecords';

const CommandPaletteModal = lazy(async () => ({
  default: (await import('./CommandPaletteModal')).CommandPaletteModal,
}));

/** Answers "search", from the bar or Ctrl-K: opens search and commands in one, and remembers what was opened last. */
export function CommandPalette() {
  const { pathname } = useLocation();
  const [state, setState] = useState<'closed' | 'open' | null>(null);
  // Held here: what is chosen is done after the dialog has gone, and a hook of something gone does nothing.
  const navigate = useNavigate();
  const leave = useSignOut();
  useProvideAction('openSearch', () => setState('open'));
  useEffect(() => noteVisit(pathname), [pathname]);
  return (
    <Suspense>
      {state === 'open' && (
        <CommandPaletteModal
          close={() => setState('closed')}
          ways={{ go: (to) => void navigate(to), leave: () => void leave() }}
        />
      )}
    </Suspense>
  );
}
