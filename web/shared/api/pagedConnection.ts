import type { FieldPolicy, Reference } from '@apollo/client';

type Row = Reference | { cursor?: string; node?: Reference };

interface Page {
  nodes?: readonly Row[];
  edges?: readonly Row[];
  pageInfo?: { hasNextPage?: boolean; endCursor?: string | null };
}

const lists = ['nodes', 'edges'] as const;

function identity(row: Row | undefined): string | undefined {
  if (!row) return undefined;
  if ('__ref' in row) return row.__ref;
  return row.node && '__ref' in row.node ? row.node.__ref : row.cursor;
}

/** Puts a page after others; a row in both stands where it stood first. */
function joined(before: Page, after: Page): Page {
  const page: Page = { ...before, ...after };
  for (const list of lists) {
    if (!before[list] || !after[list]) continue;
    const known = new Set(before[list].map(identity));
    page[list] = [...before[list], ...after[list].filter((row) => !known.has(identity(row)))];
  }
  return page;
}

/** What of the pages fetched earlier follows on a first page read anew; null when the two no longer meet. */
function tailAfter(first: Page, earlier: Page): Page | null {
  const list = lists.find((name) => first[name] && earlier[name]);
  if (!list) return null;
  const seam = identity(first[list]!.at(-1));
  const place = earlier[list]!.findIndex((row) => identity(row) === seam);
  if (seam === undefined || place < 0 || place === earlier[list]!.length - 1) return null;
  const tail: Page = { pageInfo: earlier.pageInfo };
  for (const name of lists) if (earlier[name]) tail[name] = earlier[name].slice(place + 1);
  return tail;
}

/**
 * How the cache keeps a connection: `fetchMore({ variables: { after } })` adds a page to those shown, and a list that
 * was read anew, because someone changed something, stays as long as it was.
 */
export const pagedConnection: FieldPolicy<Page> = {
  keyArgs: (args) => Object.keys(args ?? {}).filter((name) => name !== 'after' && name !== 'before'),
  merge(existing, incoming, { args }) {
    if (!existing || args?.before) return incoming;
    if (args?.after) return joined(existing, incoming);
    const tail = tailAfter(incoming, existing);
    return tail ? joined(incoming, tail) : incoming;
  },
};
