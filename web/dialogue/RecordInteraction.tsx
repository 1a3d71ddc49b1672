import { useApolloClient } from '@apollo/client/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useMayRecord } from '../access/useMayRecord';
import { useViewer } from '../access/ViewerContext';
import { type InteractionAbout, useProvideAction } from '../shared/frame/frameActions';
import { recordStartQuery, recordStartVariables } from './recordStart';

const loadDrawer = async () => ({ default: (await import('./RecordInteractionDrawer')).RecordInteractionDrawer });
const RecordInteractionDrawer = lazy(loadDrawer);

const places = { organizations: 'organizationIds', contacts: 'contactIds' } as const;

/** Whom the page at an address is about. */
function aboutOf(pathname: string): InteractionAbout {
  const [, room = '', id] = pathname.split('/');
  if (!id) return {};
  const decoded = decodeURIComponent(id);
  if (room === 'dialogues') return { dialogueId: decoded };
  return room in places ? { [places[room as keyof typeof places]]: [decoded] } : {};
}

/** Fetches what the form needs while nothing else happens, so that it opens at once, also where the net is poor. */
function useFetchedAhead() {
  const client = useApolloClient();
  const viewer = useViewer();
  useEffect(() => {
    const fetchAhead = () => {
      void loadDrawer();
      void client.query({ query: recordStartQuery, variables: recordStartVariables(viewer) }).catch(() => undefined);
    };
    if (!('requestIdleCallback' in window)) return undefined;
    const handle = requestIdleCallback(fetchAhead, { timeout: 5000 });
    return () => cancelIdleCallback(handle);
  }, [client, viewer]);
}

function Answering() {
  const { pathname } = useLocation();
  const [opened, setOpened] = useState<{ about: InteractionAbout; time: number } | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  useFetchedAhead();
  useProvideAction('recordInteraction', (about) => {
    setOpened({ about: about ?? aboutOf(pathname), time: Date.now() });
    setIsOpen(true);
  });
  return (
    <Suspense>
      {opened && (
        <RecordInteractionDrawer
          key={opened.time}
          about={opened.about}
          isOpen={isOpen}
          close={() => setIsOpen(false)}
        />
      )}
    </Suspense>
  );
}

/** Answers "new interaction", from the button, the key `n` or any page: opens the form over the page one is on. */
export function RecordInteraction() {
  return useMayRecord() ? <Answering /> : null;
}
