const ABBREVIATIONS =
  /(?<![\p{L}/])(?:t\.?\s?ex|bl\.?\s?a|ca|c:a|kap|avs|avsn|nr|dnr|diarienr|d\.?\s?v\.?\s?s|dvs|resp|inkl|exkl|s\.?\s?k|f\.?\s?d|tel|tfn|kl|prop|jfr|st|sid|s|p|v|max|min|forts|ang|avd|enl|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|o\.?\s?dyl|ev|exv|skr|bet|bil|art|milj|\p{Lu})\.$/u;
const END = /[.!?…]+["')\]]*(?=\s|$)/gu;

/** Where the sentences of a stretch of text begin and end; an abbreviation or a decimal ends nothing. */
export function splitSentences(plain: string): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const match of plain.matchAll(END)) {
    const until = match.index + match[0].length;
    if (!endsHere(plain, until, match[0])) continue;
    add(plain, spans, from, until);
    from = until;
  }
  add(plain, spans, from, plain.length);
  return spans;
}

function endsHere(plain: string, until: number, sign: string): boolean {
  const next = plain.slice(until).trimStart();
  if (next === '') return true;
  if (sign.startsWith('.') && ABBREVIATIONS.test(plain.slice(Math.max(0, until - 12), until - sign.length + 1)))
    return false;
  if (/^\s*\d{1,2}$/u.test(plain.slice(plain.lastIndexOf('\n', until) + 1, until - 1))) return false;
  return /^["'(]?[\p{Lu}\d"'([-]/u.test(next) || !sign.startsWith('.');
}

function add(plain: string, spans: [number, number][], from: number, until: number): void {
  const text = plain.slice(from, until);
  const trimmed = text.trim();
  if (trimmed === '') return;
  const start = from + text.indexOf(trimmed);
  spans.push([start, start + trimmed.length]);
}
