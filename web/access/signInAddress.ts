/** Where to sign in (or, invited, to choose a password), and then come back from. */
export function signInAddress(from: string, door = '/sign-in'): string {
  return from === '/' ? door : `${door}?${new URLSearchParams({ to: from })}`;
}
