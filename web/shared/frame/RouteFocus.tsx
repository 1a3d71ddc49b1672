import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { announce } from './announce';

/** Where the keyboard goes on a new page. */
export const contentId = 'content';

/** What a new document does by itself and a route does not: moves focus to the content and says the page's title. */
export function RouteFocus() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return undefined;
    last.current = pathname;
    document.getElementById(contentId)?.focus({ preventScroll: true });
    // The title comes with the page's data; what it says when it has settled is what is read out.
    const said = new MutationObserver(() => announce(document.title));
    said.observe(document.head, { childList: true, subtree: true, characterData: true });
    const done = setTimeout(() => said.disconnect(), 3000);
    return () => {
      clearTimeout(done);
      said.disconnect();
    };
  }, [pathname]);
  return null;
}
