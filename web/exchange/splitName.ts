/** A name as it stands in an e-mail, proposed as given and family name: "Berg, Anna" and "Anna Berg" alike. */
export function splitName(name: string): { givenName: string; familyName: string } {
  const [family, given] = name.split(',').map((part) => part.trim());
  if (given && family) return { givenName: given, familyName: family };
  const words = name.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return { givenName: words[0] ?? '', familyName: '' };
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1)! };
}
