import { decodeHtmlEntities } from './decodeHtmlEntities.js';

const hidden = new Set(['style', 'script', 'head', 'title', 'template', 'noscript', 'object', 'svg']);
const ownLine = new Set([
  'div',
  'section',
  'article',
  'header',
  'footer',
  'tr',
  'table',
  'ul',
  'ol',
  'address',
  'form',
  'fieldset',
  'dl',
  'dt',
  'dd',
]);
const paragraph = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr']);

/** A paragraph longer than any that is written; cutting it keeps the time in step with the length of the HTML. */
const longestLine = 20_000;

/** The text being made: lines that are finished, the one being written, and how deep in quotations it stands. */
interface Writing {
  lines: string[];
  line: string;
  quoteDepth: number;
  /** nesting of <pre> */
  preformatted: number;
  link: { address: string; from: number } | null;
}

/**
 * HTML of an e-mail as text to be read: paragraphs and lists on lines of their own, the address after a link that does
 * not show it, quotations marked with ">". Every character is looked at once, however broken the HTML is.
 */
export function htmlToText(html: string): string {
  const writing: Writing = { lines: [], line: '', quoteDepth: 0, preformatted: 0, link: null };
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const close = open < 0 ? -1 : html.indexOf('>', open);
    if (close < 0) {
      addText(writing, html.slice(at));
      break;
    }
    addText(writing, html.slice(at, open));
    at = applyTag(writing, html, open, close, unclosed);
  }
  endLine(writing);
  return tidyLines(writing.lines);
}

/** Writes what a tag means and returns where the reading goes on. */
function applyTag(writing: Writing, html: string, open: number, close: number, unclosed: Set<string>): number {
  if (html.startsWith('<!--', open)) return endOf(html, '-->', open, unclosed) ?? close + 1;
  const tag = html.slice(open + 1, Math.min(close, open + 4_000));
  const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) {
    // "a < b" is text; "<!doctype", "<![endif]" and "<?xml" are not.
    if (/^[!?/]/.test(tag)) return close + 1;
    addText(writing, '<');
    return open + 1;
  }
  const isEnd = tag.startsWith('/');
  if (hidden.has(name) && !isEnd && !tag.endsWith('/')) return endOf(html, `</${name}`, close, unclosed) ?? close + 1;
  writeTag(writing, name, isEnd, tag);
  return close + 1;
}

function writeTag(writing: Writing, name: string, isEnd: boolean, tag: string): void {
  if (name === 'br') endLine(writing, true);
  else if (name === 'li') startItem(writing, isEnd);
  else if (name === 'td' || name === 'th') writing.line += writing.line === '' || isEnd ? '' : '\t';
  else if (name === 'a') writeLink(writing, isEnd, tag);
  else if (name === 'blockquote') {
    endLine(writing);
    writing.quoteDepth = Math.max(0, writing.quoteDepth + (isEnd ? -1 : 1));
  } else if (paragraph.has(name)) {
    endLine(writing);
    if (name === 'pre') writing.preformatted = Math.max(0, writing.preformatted + (isEnd ? -1 : 1));
    if (writing.lines.at(-1) !== '') writing.lines.push('');
  } else if (ownLine.has(name)) endLine(writing);
}

function startItem(writing: Writing, isEnd: boolean): void {
  endLine(writing);
  if (!isEnd) writing.line = '- ';
}

/** The address is told where the text of the link does not tell it. Tracking addresses of great length are left out. */
function writeLink(writing: Writing, isEnd: boolean, tag: string): void {
  if (!isEnd) {
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
    const address = decodeHtmlEntities(href?.[1] ?? href?.[2] ?? href?.[3] ?? '').trim();
    writing.link = /^https?:/i.test(address) && address.length <= 200 ? { address, from: writing.line.length } : null;
    return;
  }
  const { link } = writing;
  writing.link = null;
  if (link === null) return;
  const shown = writing.line.slice(link.from).trim();
  const bare = link.address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
  if (shown !== '' && !shown.includes(bare)) writing.line += ` (${link.address})`;
}

function addText(writing: Writing, source: string): void {
  if (source === '') return;
  const text = decodeHtmlEntities(source);
  if (writing.preformatted > 0) {
    const [first, ...others] = text.split('\n');
    writing.line += first;
    for (const other of others) {
      endLine(writing, true);
      writing.line = other;
    }
    return;
  }
  const collapsed = text.replace(/[ \t\r\n\f]+/g, ' ');
  const endsBlank = writing.line === '' || /\s/.test(writing.line.slice(-1));
  writing.line += endsBlank ? collapsed.replace(/^ /, '') : collapsed;
  if (writing.line.length > longestLine) endLine(writing);
}

/** Ends the line that is being written; an empty one only counts where the sender asked for it. */
function endLine(writing: Writing, evenEmpty = false): void {
  const line = writing.line.trimEnd();
  if (line !== '' || evenEmpty) writing.lines.push('> '.repeat(Math.min(writing.quoteDepth, 5)) + line);
  writing.line = '';
  if (writing.link) writing.link.from = 0;
}

/** Where the text of `end` stops, from `from` on. What is once found missing is not searched for again. */
function endOf(html: string, end: string, from: number, unclosed: Set<string>): number | null {
  if (unclosed.has(end)) return null;
  const search = new RegExp(end.replace(/[/-]/g, '\\$&'), 'gi');
  search.lastIndex = from;
  const match = search.exec(html);
  if (match === null) unclosed.add(end);
  return match && (end === '-->' ? match.index + end.length : match.index);
}

function tidyLines(lines: string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
