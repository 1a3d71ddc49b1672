import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { type SignInOutcome, signInByLink } from './session';

/** The codes already sent: a code works once, and drawing the page twice must not spend it twice. */
const sent = new Map<string, Promise<SignInOutcome>>();

/**
 * Signs in with the code that the address carries (`/sign-in?link=<code>`), and takes it out of the address.
 * @returns where it stands; null where the address carries none.
 */
export function useSignInByLink(onSignedIn: () => Promise<void>): 'working' | 'failed' | null {
  const [parameters, setParameters] = useSearchParams();
  const code = parameters.get('link');
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    if (!code) return undefined;
    let isHere = true;
    const attempt = sent.get(code) ?? signInByLink(code);
    sent.set(code, attempt);
    void attempt.then((outcome) => {
      if (!isHere) return undefined;
      if (outcome === 'signedIn') return onSignedIn();
      setHasFailed(true);
      setParameters({}, { replace: true });
      return undefined;
    });
    return () => {
      isHere = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one attempt per code, whoever is told of it
  }, [code]);
  if (code) return 'working';
  return hasFailed ? 'failed' : null;
}
