const MONTHS =
  'jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Numbers that name something and count nothing. */
const REFERENCES = [
  /(?<!\p{L})(?:dnr|diarienr|diarienummer|er ref(?:erens)?|vår ref(?:erens)?|ärende(?:nr|nummer)?)\.?:?\s*[\p{L}\d/:. -]*\d[\p{L}\d/:-]*/giu,
  /(?<![\p{L}\d])(?:RUN|Fi|KN|LI|N|I|Ju|S|Dnr|RS|KS)[ /]?\d{2,4}[/:-]\d+(?:\/\p{L}+)?/gu,
  /(?<![\p{L}\d])(?:\d{2}-\d{4,6}|\d{2,4}-\d{3,6}-\d{2,4})(?!\d)/gu,
  /(?<![\p{L}\d])\d{2}\/\d{3,5}(?!\d)/gu,
  /(?<!\p{L})(?:SOU|Ds|prop\.?|skr\.?|bet\.?|SFS|förordning(?:en)?|lag(?:en)?|direktiv(?:et)?|dir\.?|PTS-ER|COM|EU)\s?\(?(?:EU\)?\s?)?\d{4}(?:\/\d{2,4})?[:/]\d+(?:[:.]\d+)?\)?/giu,
  /\(\d{4}:\d+\)|(?<!\d)(?:19|20)\d{2}:\d{1,4}(?!\d)|(?<!\d)20\d{2}\/(?!20\d{2}(?!\d))\d{3,5}(?!\d)/gu,
  /(?:tfn|tel(?:efon)?|mobil|vx|växel|fax)\.?:?\s*[+\d][\d ()/-]{5,}\d/giu,
  /(?<![\p{L}\d])0\d{1,3}[- ]\d{2,3}(?: ?\d{2,3}){1,3}(?!\d)/gu,
  /(?<!\d)\d{6}-\d{4}(?!\d)/gu,
  /(?<!\d)\d{3} \d{2}(?= \p{Lu}\p{Ll}+)/gu,
  /(?<!\p{L})(?:avsnitten|avsnittet|avsnitt|avsn\.|avs\.|kapitlen|kapitlet|kapitel|kap\.?|punkterna|punkten|punkt|p\.|sidorna|sidan|sida|sid\.?|s\.|bilaga|bil\.|tabell|figur|diagram|not|version|ver\.|v\.|vecka|§|artikel|art\.|nr\.?|nummer|fråga|steg|fas|rad|kolumn|ståndpunkt|mål|krav|punkt|alternativ|box|rum|paragraf|kriterium|kriterierna)\s?\d+(?:[.:]\d+)*(?:\s?§)?(?:(?:\s?-\s?|, | och | samt )\d+(?:[.:]\d+)*)*(?![\d%])/giu,
  /(?<![\p{L}\d])\d+(?:\s?[a-z])?\s?(?:kap\.|§§?)/giu,
  /(?<!\p{L})kl(?:ockan|\.)?\s?\d{1,2}(?:[.:]\d{2})?(?:\s?-\s?\d{1,2}(?:[.:]\d{2})?)?/giu,
  /(?<![\p{L}\d])\d{1,2}[.:]\d{2}\s?-\s?\d{1,2}[.:]\d{2}(?!\d)/gu,
  /(?<![\p{L}\d])[2345]G(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:\p{Lu}{1,5}-)\d+(?:-\d+)*(?![\d%])/gu,
  /\^[\p{L}\d]+/gu,
];
const LONG_REFERENCE = new RegExp(`(?<!\\p{L})(?:den\\s)?\\d{1,2}\\s(?:${MONTHS})(?!\\p{L})`, 'giu');

/** The same text, as long, with diary numbers, sections, telephone numbers, laws and clock times blotted out. */
export function hideReferences(plain: string): string {
  return REFERENCES.reduce((text, pattern) => text.replace(pattern, (found) => kept(found)), plain);
}

/** A month after the number makes it a date, which others read. */
function kept(found: string): string {
  return LONG_REFERENCE.test(found) ? found : '\u0001'.repeat(found.length);
}
