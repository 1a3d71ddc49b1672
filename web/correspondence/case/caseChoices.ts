import type { Answering, CorrespondenceKind } from '../../gql/graphql';

/** Kinds of case, the commonest first. */
export const caseKinds: CorrespondenceKind[] = [
  'REFERRAL',
  'CONSULTATION',
  'RUNNING_CONTACT',
  'REQUEST',
  'NEEDS_SURVEY',
  'SURVEY',
  'REPORT',
  'REQUISITION',
  'QUALITY_ASSURANCE',
  'PRIORITIZATION',
  'PERMIT',
];

export const answerings: Answering[] = ['JOINTLY', 'REGION', 'COUNTY_BOARD', 'SEPARATELY'];
