import type { MembershipStatus } from '../gql/graphql';

/** The steps that may follow on where a membership stands, as the server's rule has them. */
export const nextStatuses: Record<MembershipStatus, MembershipStatus[]> = {
  IDENTIFIED: ['INVITED', 'ASSESSED'],
  ASSESSED: ['INVITED'],
  INVITED: ['MEMBER', 'DECLINED'],
  MEMBER: ['DORMANT', 'LEFT'],
  DORMANT: ['MEMBER', 'LEFT'],
  LEFT: ['INVITED'],
  DECLINED: ['INVITED'],
};
