/**
 * Where someone wanted to go before signing in; the overview where nothing was said.
 * Only an address of our own is followed: a link made elsewhere must not lead away from here after signing in.
 */
export function addressAfterSignIn(search: string, origin = window.location.origin): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  if (!to.startsWith('/') || !URL.canParse(to, origin)) return '/';
  const { origin: where, pathname, search: query, hash } = new URL(to, origin);
  // `/.//other.example` is ours as it stands and not ours once it is written out.
  return where === origin && !pathname.startsWith('//') && pathname !== '/sign-in' ? pathname + query + hash : '/';
}
