/** "-----Ursprungligt meddelande-----" and its like: what follows is the message that is answered. */
const divider =
  /^\s*[-_*=]{2,}\s*(?:ursprungligt meddelande|originalmeddelande|original message|original-meddelande)\s*[-_*=]{2,}\s*$/i;
/** What follows was passed on on purpose and is part of what is said. */
const passedOn =
  /^[-_*=>\s]*(?:vidarebefordrat (?:meddelande|brev|mejl)|forwarded message|begin forwarded message|början på vidarebefordrat (?:meddelande|brev))\b/i;
/** "Den tors 3 mars 2025 kl 10:12 skrev Elin Fjällström <elin@example.se>:" */
const wrote =
  /^\s*(?:(?:den|on|am)\s.{4,300}|\d.{4,300}|.{0,200}<[^<>\s]+@[^<>\s]+>.{0,100})\b(?:skrev|wrote|schrieb)\b.{0,300}:\s*$/i;
/** the heads of the block that Outlook puts above the message it answers */
const heads = [
  /^[>\s*]*(?:från|from)\s?\*?:\s?\S/i,
  /^[>\s*]*(?:skickat|sent|datum|date)\s?\*?:\s?\S/i,
  /^[>\s*]*(?:till|to|ämne|subject)\s?\*?:/i,
];

/**
 * What is newly written, apart from the earlier messages quoted under it. Nothing is dropped: text and quoted together
 * are the whole. A forwarded message is left as it is, and so is a message that answers between the quoted lines.
 */
export function splitQuotedHistory(body: string, isForwarded = false): { text: string; quoted: string } {
  const whole = { text: body.trim(), quoted: '' };
  if (isForwarded) return whole;
  const lines = body.split('\n');
  const start = startOfHistory(lines);
  if (start === null) return whole;
  const text = lines.slice(0, start).join('\n').trim();
  const quoted = lines.slice(start).join('\n').trim();
  return text === '' ? whole : { text, quoted };
}

function startOfHistory(lines: string[]): number | null {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.length > 1_000) continue;
    if (passedOn.test(line)) return null;
    if (divider.test(line)) return at;
    if (isHeadOfAnswered(lines, at)) return /^\s*_{5,}\s*$/.test(lines[at - 1] ?? '') ? at - 1 : at;
    if (isWroteLine(lines, at)) return isAnsweredBetween(lines, at) ? null : at;
  }
  return startOfLastQuote(lines);
}

/** The sentence may be wrapped over up to three lines. */
function isWroteLine(lines: string[], at: number): boolean {
  if (!/\S/.test(lines[at]!)) return false;
  const reach = [1, 2, 3].map((count) => lines.slice(at, at + count).join(' '));
  return reach.some(
    (sentence) => sentence.length < 700 && /(?:skrev|wrote|schrieb)/i.test(sentence) && wrote.test(sentence),
  );
}

/** At least three heads within the next six lines, the sender first. */
function isHeadOfAnswered(lines: string[], at: number): boolean {
  if (!heads[0]!.test(lines[at]!)) return false;
  const near = lines.slice(at, at + 6);
  return heads.every((head) => near.some((line) => head.test(line)));
}

/** Whether something is written after quoted lines: then the quotes are what the answers stand between. */
function isAnsweredBetween(lines: string[], wroteAt: number): boolean {
  const rest = lines.slice(wroteAt + 1);
  const lastQuote = rest.findLastIndex((line) => line.startsWith('>'));
  if (lastQuote < 0) return false;
  const after = rest.slice(lastQuote + 1);
  const signature = after.findIndex((line) => /^--\s*$/.test(line));
  const firstQuote = rest.findIndex((line) => line.startsWith('>'));
  const between = rest.slice(firstQuote, lastQuote);
  return [...between, ...(signature < 0 ? after : after.slice(0, signature))].some(
    (line) => line.trim() !== '' && !line.startsWith('>'),
  );
}

/** A run of ">" lines that ends the message, without a sentence above it. */
function startOfLastQuote(lines: string[]): number | null {
  let start = lines.length;
  let quotes = 0;
  while (start > 0 && (lines[start - 1]!.startsWith('>') || lines[start - 1]!.trim() === '')) {
    start--;
    if (lines[start]!.startsWith('>')) quotes++;
  }
  return quotes > 0 ? start : null;
}
