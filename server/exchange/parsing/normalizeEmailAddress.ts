const address =
  /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"._-][^\s@<>()[\]\\,;:"_]*\.[^\s@<>()[\]\\,;:"._\d-]{2,63}$/u;

/** An e-mail address in lower case, freed of "mailto:" and of the name around it; null where it is none. */
export function normalizeEmailAddress(text: string): string | null {
  const bracketed = /<([^<>]*)>\s*$/.exec(text);
  const bare = (bracketed?.[1] ?? text)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (bare.length > 254 || bare.includes('..') || bare.startsWith('.') || bare.includes('.@')) return null;
  return address.test(bare) ? bare : null;
}
