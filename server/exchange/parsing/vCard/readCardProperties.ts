import ICAL from 'ical.js';
import type { Card } from './cardsInText.js';
import { modernizeCardLine } from './modernizeCardLine.js';
import type { RowProblem } from '../RowProblem.js';

/** One property of a card, its value decoded and taken apart where it has parts (N, ORG). */
export interface CardProperty {
  /** in capitals, without a group such as "item1." */
  name: string;
  /** in lower case: "work", "cell", "pref" */
  types: string[];
  values: string[];
}

const designs = ICAL.design.components as Record<
  'vcard' | 'vcard3',
  NonNullable<Parameters<typeof ICAL.parse.property>[1]>
>;

/** The properties that say something of use; the rest, such as pictures and keys, is never looked into. */
const wanted = new Set(['KIND', 'N', 'FN', 'ORG', 'TITLE', 'ROLE', 'EMAIL', 'TEL', 'NOTE', 'X-ABSHOWAS']);

/** The parser's time grows with the square of a line; a longer line is no property of a person. */
const longestLine = 5_000;
const longestNote = 60_000;
/** more would only repeat that the card is broken */
const mostProblems = 20;

/** The properties of a card in their order, and those of them that cannot be read. */
export function readCardProperties(
  card: Card,
  charset: string,
): { properties: CardProperty[]; problems: RowProblem[] } {
  const properties: CardProperty[] = [];
  const problems: RowProblem[] = [];
  let isInPicture = false;
  for (const { line, text } of card.properties) {
    const name = /^(?:[\w-]+\.)?([\w-]+)\s*(?=[:;])/.exec(text)?.[1]?.toUpperCase() ?? null;
    if (name === null && isInPicture) continue;
    isInPicture = /^[^:]*;(?:ENCODING=)?(?:BASE64|B)\b/i.test(text);
    if (problems.length === mostProblems) break;
    const property =
      name === null ? null : wanted.has(name) ? readProperty(name, text, card.version, charset) : undefined;
    if (property) properties.push(property);
    else if (property === null) problems.push(unreadable(card.number, line, name, text));
  }
  return { properties, problems };
}

function unreadable(row: number, line: number, column: string | null, text: string): RowProblem {
  return { row, line, column, code: 'UNREADABLE_PROPERTY', value: text.slice(0, 80).toWellFormed() };
}

/** The property, or null where its line breaks the format or is too long to be one. */
function readProperty(name: string, text: string, version: string | null, charset: string): CardProperty | null {
  if (text.length > (name === 'NOTE' ? longestNote : longestLine)) return null;
  const current = version === '2.1' ? modernizeCardLine(text, charset) : text;
  const withoutGroup = current.replace(/^[\w-]+\.(?=[\w-]+\s*[:;])/, '');
  let parsed: unknown;
  try {
    parsed = ICAL.parse.property(withoutGroup, version === '4.0' ? designs.vcard : designs.vcard3);
  } catch {
    // The parser answers a broken line with whatever error it stumbles into; all of them mean the same.
    return null;
  }
  if (!Array.isArray(parsed)) return null;
  const [, parameters, , ...values] = parsed as [
    string,
    { type?: string | string[]; pref?: string },
    string,
    ...unknown[],
  ];
  return { name, types: typesOf(parameters), values: joinParts(name, values) };
}

/** "TYPE=work,pref" and "PREF=1" alike say which of several is preferred. */
function typesOf(parameters: { type?: string | string[]; pref?: string }): string[] {
  const types = [parameters.type ?? []].flat(2).map((type) => String(type).toLowerCase());
  return parameters.pref === undefined ? types : [...types, 'pref'];
}

/** A name has five parts and an organization several; any other value is one, whatever commas stand in it. */
function joinParts(name: string, values: unknown[]): string[] {
  const text = (value: unknown): string => (Array.isArray(value) ? value.map(text).join(' ') : String(value));
  const isInParts = name === 'N' || name === 'ORG';
  const parts = isInParts
    ? values.flatMap((value) => (Array.isArray(value) ? value.map(text) : [text(value)]))
    : [values.map(text).join(',')];
  return parts.map((part) => part.replaceAll('\\;', ';'));
}
