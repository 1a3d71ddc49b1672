/** What of a timeline's record tells where it is shown. */
interface RecordOfEntry {
  __typename: string;
  id: string;
  commitment?: { id: string };
  contact?: { id: string };
  successor?: { id: string };
  clause?: { code: string } | null;
  declaration?: { id: string };
}

const pageOf: Record<string, string> = {
  Organization: '/organizations',
  Contact: '/contacts',
  Dialogue: '/dialogues',
  Interaction: '/interactions',
  Meeting: '/meetings',
  Commitment: '/commitments',
  Letter: '/letters',
  Position: '/positions',
  Correspondence: '/correspondence',
  BoardReport: '/board/reports',
  BoardMeeting: '/board/meetings',
};

/** Pages that show all records of a type together. */
const sharedPageOf: Record<string, string> = { Adoption: '/strategy', Edition: '/indicators' };

/** The address of the page that shows a record; undefined for one that has no page of its own. */
export function entryAddress(record: RecordOfEntry | null | undefined): string | undefined {
  if (!record) return undefined;
  if (record.commitment) return `/commitments/${record.commitment.id}`;
  if (record.contact) return `/contacts/${record.contact.id}`;
  if (record.successor) return `/organizations/${record.successor.id}`;
  if (record.clause) return `/clauses/${record.clause.code}`;
  if (record.declaration) return '/clauses';
  const page = pageOf[record.__typename];
  return page ? `${page}/${record.id}` : sharedPageOf[record.__typename];
}
