/** Where to sign in, and then come back from. */
export function signInAddress(from: string): string {
  return from === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ to: from })}`;
}
