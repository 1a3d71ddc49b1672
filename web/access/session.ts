/** How an attempt to sign in went. `wrong` says nothing of which part was wrong, as the server does not. */
export type SignInOutcome = 'signedIn' | 'wrong' | 'tooMany' | 'unreachable';

async function post(address: string, body: object): Promise<SignInOutcome> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return 'signedIn';
    if (response.status === 429) return 'tooMany';
    return response.status < 500 ? 'wrong' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** Signs in with a password; the server answers with the session's cookie. */
export function signIn(email: string, password: string): Promise<SignInOutcome> {
  return post('/session', { email, password });
}

/** Signs in with the code of a sign-in link, which works once. */
export function signInByLink(code: string): Promise<SignInOutcome> {
  return post('/session/link', { code });
}

/** Ends the session on the server; offline it ends by itself when idle. */
export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE', credentials: 'same-origin' }).catch(() => undefined);
}

/** Whether this browser has a session now. */
export async function isSignedIn(): Promise<boolean> {
  try {
    const response = await fetch('/session', { credentials: 'same-origin', headers: { accept: 'application/json' } });
    return response.ok && ((await response.json()) as { signedIn: boolean }).signedIn;
  } catch {
    return false;
  }
}
