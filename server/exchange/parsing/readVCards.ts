import type { ContactRow } from './ContactRow.js';
import type { RowProblem, RowProblemCode } from './RowProblem.js';
import { UnreadableFile } from './UnreadableFile.js';
import { type Card, cardsInText } from './vCard/cardsInText.js';
import { type Found, type FoundContact, composeContactRow } from './contactList/composeContactRow.js';
import { type TextEncoding, decodeText } from './decodeText.js';
import { type CardProperty, readCardProperties } from './vCard/readCardProperties.js';

export interface CardList {
  rows: ContactRow[];
  problems: RowProblem[];
  encoding: TextEncoding;
}

/** pictures are part of a card */
const mostBytes = 25 * 1024 * 1024;
const mostCards = 20_000;
const mostLines = 1_000_000;

/**
 * The people of a vCard file, version 2.1, 3.0 or 4.0, one or many in a file. At most 25 MB, 20,000 cards. A card that
 * cannot be read is a problem of its own and leaves the others readable.
 * @throws UnreadableFile where there is no card at all
 */
export function readVCards(bytes: Uint8Array): CardList {
  const { text, encoding } = decodeText(bytes, mostBytes);
  if (!/^BEGIN:VCARD\s*$/im.test(text)) throw new UnreadableFile('NOT_A_VCARD');
  refuseTooMany(text);
  const { cards, strays } = cardsInText(text);
  const list: CardList = { rows: [], problems: [], encoding };
  const charset = encoding === 'WINDOWS-1252' ? 'windows-1252' : 'utf-8';
  for (const card of cards) {
    const read = readCard(card, charset);
    if (Array.isArray(read)) for (const problem of read) list.problems.push(problem);
    else list.rows.push(read);
  }
  for (const { afterCard, line, text: stray } of strays) {
    const value = stray.slice(0, 80).toWellFormed();
    list.problems.push({ row: Math.max(afterCard, 1), line, column: null, code: 'OUTSIDE_CARD', value });
  }
  list.problems.sort((one, other) => one.line - other.line);
  return list;
}

function readCard(card: Card, charset: string): ContactRow | RowProblem[] {
  const refuse = (code: RowProblemCode, value?: string): RowProblem[] => [
    {
      row: card.number,
      line: card.line,
      column: null,
      code,
      ...(value && { value: value.slice(0, 80).toWellFormed() }),
    },
  ];
  if (!card.isClosed) return refuse('UNCLOSED_CARD');
  if (card.version !== null && !['2.1', '3.0', '4.0'].includes(card.version)) {
    return refuse('UNSUPPORTED_VERSION', card.version);
  }
  const { properties, problems } = readCardProperties(card, charset);
  if (problems.length > 0) return problems;
  if (isAboutNobody(properties)) return refuse('NOT_A_PERSON', valueOf(properties, 'FN'));
  return composeContactRow(foundInCard(card, properties));
}

/** vCard 4.0 says what a card is about; the address book of macOS has its own way of saying it. */
function isAboutNobody(properties: CardProperty[]): boolean {
  const kind = valueOf(properties, 'KIND')?.trim().toLowerCase() ?? 'individual';
  return ['org', 'group', 'location'].includes(kind) || /company/i.test(valueOf(properties, 'X-ABSHOWAS') ?? '');
}

function valueOf(properties: CardProperty[], name: string): string | undefined {
  return properties.find((property) => property.name === name)?.values[0];
}

function foundInCard(card: Card, properties: CardProperty[]): FoundContact {
  const one = (name: string, part = 0): Found | undefined => {
    const value = properties.find((property) => property.name === name && property.values.join('').trim() !== '')
      ?.values[part];
    return value === undefined ? undefined : { column: name, value };
  };
  const preferred = (name: string, rank: (property: CardProperty) => number): Found[] =>
    properties
      .filter((property) => property.name === name && rank(property) < Infinity)
      .sort((one, other) => rank(one) - rank(other))
      .map(({ values }) => ({ column: name, value: values.join('').replace(/^tel:|;ext=.*$/gi, '') }));
  return {
    row: card.number,
    line: card.line,
    familyName: one('N', 0) ?? { column: 'N', value: '' },
    givenName: one('N', 1) ?? { column: 'N', value: '' },
    middleName: one('N', 2),
    name: one('FN'),
    emails: preferred('EMAIL', ({ types }) => (types.includes('pref') ? 0 : 1)),
    phones: preferred('TEL', rankOfPhone),
    organizationName: one('ORG'),
    title: one('TITLE') ?? one('ROLE'),
    notes: one('NOTE'),
  };
}

/** A mobile telephone before the one at work, that one before the one at home. A fax or a pager is none. */
function rankOfPhone({ types }: CardProperty): number {
  if (types.some((type) => ['fax', 'pager', 'modem', 'bbs', 'textphone'].includes(type))) return Infinity;
  return types.some((type) => ['cell', 'iphone', 'mobile'].includes(type))
    ? 0
    : types.includes('work')
      ? 1
      : types.includes('home')
        ? 3
        : 2;
}

function refuseTooMany(text: string): void {
  const cards = text.match(/^BEGIN:VCARD/gim)?.length ?? 0;
  if (cards > mostCards || (text.match(/\r\n?|\n/g)?.length ?? 0) > mostLines)
    throw new UnreadableFile('TOO_MANY_ROWS');
}
