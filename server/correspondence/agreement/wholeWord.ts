/** A pattern that matches whole words only; \b of the language knows no å, ä, ö. */
export function wholeWord(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}
