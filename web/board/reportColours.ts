import type { BoardReportStatus } from '../gql/graphql';

/** The colour of a report's mark, by where it stands. */
export const reportColours: Record<BoardReportStatus, string> = {
  DRAFT: 'cloudberry',
  SUBMITTED: 'lake',
  TREATED: 'lake',
  APPROVED: 'moss',
  SENT_BACK: 'lingon',
};
