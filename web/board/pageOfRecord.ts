const pages: Record<string, string> = {
  Organization: '/organizations',
  Interaction: '/interactions',
  Commitment: '/commitments',
  Letter: '/letters',
  BoardReport: '/board/reports',
};

/** The page of a record that a figure counts; undefined for one that has none of its own. */
export function pageOfRecord(
  record: { __typename: string; id: string; letter?: { id: string } | null } | null | undefined,
): string | undefined {
  if (!record) return undefined;
  if (record.letter) return `/letters/${record.letter.id}`;
  const page = pages[record.__typename];
  return page && `${page}/${record.id}`;
}
