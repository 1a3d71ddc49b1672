/** How many of some words occur among others; a compound counts as each of its ends. */
export function commonWords(some: string[], others: string[]): number {
  return some.filter((word) => others.some((other) => isSameWord(word, other))).length;
}

function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length < 5 || other.length < 5) return false;
  return one.length > other.length
    ? one.startsWith(other) || one.endsWith(other)
    : other.startsWith(one) || other.endsWith(one);
}
