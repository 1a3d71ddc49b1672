const SPACES = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff\t\r]/g;
const DASHES = /[\u2010-\u2013\u2212]/g;
const QUOTES = /[\u201c-\u201f\u00ab\u00bb]/g;
const ADDRESSES =
  /https?:\/\/[^\s)>\]]+|www\.[^\s)>\]]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}/giu;
const NOTES = /\[\^[^\]\n]{1,20}\]/g;
const LINKS = /\]\([^)\n]*\)/g;

const blank = (found: string): string => ' '.repeat(found.length);

/**
 * The text with one kind of space, dash and quotation mark, and without addresses and the signs of Markdown that
 * stand inside words of prose. As long as the text given: every offset is good in both.
 */
export function plainText(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(QUOTES, '"')
    .replace(ADDRESSES, blank)
    .replace(LINKS, blank)
    .replace(NOTES, blank)
    .replace(/[*_`~[\]]/g, (sign) => (sign === '~' ? '~' : ' '));
}
