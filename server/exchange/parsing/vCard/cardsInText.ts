/** One property of a card on one line, its folds undone. */
export interface CardLine {
  /** where it starts in the text, from 1 */
  line: number;
  text: string;
}

/** The text of one vCard, taken apart into its properties but not yet read. */
export interface Card {
  /** 1 for the first card of the file */
  number: number;
  line: number;
  version: string | null;
  isClosed: boolean;
  properties: CardLine[];
}

/** The cards of a file, and where there is text that belongs to none. */
export interface CardsOfText {
  cards: Card[];
  strays: { afterCard: number; line: number; text: string }[];
}

/** Takes a file of vCards apart. A card that begins before the one above it has ended leaves that one unclosed. */
export function cardsInText(text: string): CardsOfText {
  const found: CardsOfText = { cards: [], strays: [] };
  let open: CardLine[] | null = null;
  let begunAt = 0;
  const close = (isClosed: boolean): void => {
    if (open !== null) found.cards.push(cardOf(open, { number: found.cards.length + 1, line: begunAt, isClosed }));
    open = null;
  };
  text.split(/\r\n?|\n/).forEach((content, index) => {
    const line = index + 1;
    if (/^BEGIN:VCARD\s*$/i.test(content)) {
      close(false);
      open = [];
      begunAt = line;
    } else if (/^END:VCARD\s*$/i.test(content) && open !== null) close(true);
    else if (open !== null) open.push({ line, text: content });
    else if (content.trim() !== '') addStray(found, line, content);
  });
  close(false);
  return found;
}

/** Lines outside the cards count once for each gap between two cards. */
function addStray(found: CardsOfText, line: number, text: string): void {
  const afterCard = found.cards.length;
  if (found.strays.at(-1)?.afterCard !== afterCard) found.strays.push({ afterCard, line, text });
}

function cardOf(lines: CardLine[], place: { number: number; line: number; isClosed: boolean }): Card {
  const declared = lines.find(({ text }) => /^VERSION\s*:/i.test(text))?.text;
  const version = declared?.slice(declared.indexOf(':') + 1).trim() || null;
  return { ...place, version, properties: unfold(lines, version === '2.1') };
}

/**
 * Undoes the folds. A line that begins with a blank continues the one before; vCard 2.1 keeps that blank, and there a
 * quoted-printable value also goes on after a line that ends in "=".
 */
function unfold(lines: CardLine[], isOldVersion: boolean): CardLine[] {
  const pieces: { line: number; texts: string[] }[] = [];
  let continues = false;
  for (const { line, text } of lines) {
    const last = pieces.at(-1);
    const isFold = /^[ \t]/.test(text) && last !== undefined;
    if (last !== undefined && (isFold || continues)) last.texts.push(isFold && !isOldVersion ? text.slice(1) : text);
    else if (text.trim() !== '') pieces.push({ line, texts: [text] });
    const head = pieces.at(-1)?.texts[0] ?? '';
    continues = isOldVersion && text.endsWith('=') && /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(head);
    if (continues) pieces.at(-1)!.texts.push(pieces.at(-1)!.texts.pop()!.slice(0, -1));
  }
  return pieces.map(({ line, texts }) => ({ line, text: texts.join('') }));
}
