const ENDINGS = [
  ...['heternas', 'heterna', 'hetens', 'heten', 'heter', 'arnas', 'ernas', 'ornas', 'arens', 'arna', 'erna', 'orna'],
  ...['ades', 'aren', 'ande', 'ens', 'ets', 'ade', 'are', 'ers', 'ar', 'or', 'er', 'en', 'et', 'as', 'es', 'na'],
  ...['a', 'e', 's'],
];
const known = new Map<string, string>();

/** A Swedish word without its inflection: "utbyggnaden" and "utbyggnader" are both "utbyggnad". At least three letters stay. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stemmed = stemmedOnce(word.toLowerCase());
  if (known.size < 50_000) known.set(word, stemmed);
  return stemmed;
}

function stemmedOnce(word: string): string {
  if (/(?:gi|ri|ni|di)n?s?$/u.test(word) && word.length > 6) return word.replace(/(?:ns|n|s)$/u, '').replace(/i$/u, '');
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  const root = ending === undefined ? word : word.slice(0, -ending.length);
  return root.length > 5 && root.endsWith('i') ? root.slice(0, -1) : root;
}
