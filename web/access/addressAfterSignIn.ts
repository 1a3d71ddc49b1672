/**
 * Where someone wanted to go before signing in; the overview where nothing was said.
 * Only an address of our own is followed: a link made elsewhere must not lead away from here after signing in.
 */
export function addressAfterSignIn(search: string, origin = window.location.origin): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  if (!to.startsWith('/')) return '/';
  const url = new URL(to, origin);
  return url.origin === origin && url.pathname !== '/sign-in' ? url.pathname + url.search + url.hash : '/';
}
