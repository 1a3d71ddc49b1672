import MarkdownIt from 'markdown-it';

/** Reads CommonMark without HTML and without pictures, as the API's `Markdown` promises; addresses become links. */
const reader = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('image');

// A note's own headings stand below those of the page it is shown on.
for (const rule of ['heading_open', 'heading_close'] as const) {
  reader.renderer.rules[rule] = (tokens, place, options, _environment, renderer) => {
    const token = tokens[place]!;
    token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 3)}`;
    return renderer.renderToken(tokens, place, options);
  };
}

reader.renderer.rules.link_open = (tokens, place, options, _environment, renderer) => {
  tokens[place]!.attrSet('rel', 'noreferrer noopener');
  return renderer.renderToken(tokens, place, options);
};

/** The markup of a text in Markdown: made here only, so that nothing but its own tags is in it. */
export function markupOf(markdown: string): string {
  return reader.render(markdown);
}

/** The words of a text in Markdown on one line, without its marks: for a row that shows the beginning of it. */
export function plainTextOf(markdown: string): string {
  return reader
    .parse(markdown, {})
    .flatMap(
      ({ children }) => children?.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join('') ?? [],
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
