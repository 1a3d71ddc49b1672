const particles = new Set([
  'af',
  'av',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'du',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
]);

/**
 * A whole name as given and family name: "Fjällström, Elin" and "Elin Fjällström" alike; "von", "af" and the like
 * belong to the family name. The family name is empty where there is only one word.
 */
export function splitPersonName(name: string): { givenName: string; familyName: string } {
  const comma = name.indexOf(',');
  if (comma > 0) {
    return { givenName: oneLine(name.slice(comma + 1)), familyName: oneLine(name.slice(0, comma)) };
  }
  const words = name.split(/\s+/).filter((word) => word !== '');
  let first = words.length - 1;
  while (first > 1 && particles.has(words[first - 1]!.toLowerCase())) first--;
  if (words.length < 2) return { givenName: words.join(''), familyName: '' };
  return { givenName: words.slice(0, first).join(' '), familyName: words.slice(first).join(' ') };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
