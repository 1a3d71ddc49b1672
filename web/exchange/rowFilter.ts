import type { PreviewRow } from './preview';

/** Which rows of a preview are shown: by what is proposed, or those that somebody had better look at. */
export const rowFilters = ['ALL', 'CREATE', 'UPDATE', 'SKIP', 'LOOK'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** Whether a row may be about somebody known although a new contact is proposed, says otherwise than is known, or holds what has no place. */
export function needsALook({ action, matches, kept, leftOut }: PreviewRow): boolean {
  return (action === 'CREATE' && matches.length > 0) || kept.length > 0 || leftOut.length > 0;
}

function isIn(row: PreviewRow, filter: RowFilter): boolean {
  if (filter === 'ALL') return true;
  return filter === 'LOOK' ? needsALook(row) : row.action === filter;
}

/** The rows of a filter that hold the words, wherever in them. */
export function shownRows(rows: readonly PreviewRow[], filter: RowFilter, text: string): PreviewRow[] {
  const words = text.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (!isIn(row, filter)) return false;
    const { givenName, familyName, email, otherEmails, organizationName, organization, title } = row;
    const all = [givenName, familyName, email, ...otherEmails, organizationName, organization?.name, title];
    const said = all.filter(Boolean).join(' ').toLocaleLowerCase('sv');
    return words.every((word) => said.includes(word));
  });
}
