const LONGEST = 100_000;

/**
 * Plain text as Markdown that shows it as it was written: its lines stay lines, and its signs mean nothing. At most
 * 100,000 characters.
 */
export function textAsMarkdown(text: string): string {
  const lines = text.split('\n').map((line) => escaped(line.trimEnd().replace(/^\s+/, '')));
  const hard = lines.map((line, at) => (line !== '' && lines[at + 1] ? `${line}  ` : line));
  const markdown = hard.join('\n').replace(/\n{3,}/g, '\n\n');
  return markdown.length <= LONGEST ? markdown : `${markdown.slice(0, LONGEST - 1).toWellFormed()}…`;
}

/** Escapes what would begin or be something at its place; a sign within a word is left as it is. */
function escaped(line: string): string {
  return line
    .replace(/[\\`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\])\(|~(?=~)/gu, '\\$&')
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]+$|\|)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
