import { useViewer } from './ViewerContext';

const hands = ['COORDINATOR', 'CASE_OFFICER', 'DECIDER'];

/** Whether the signed-in person speaks for a principal to authorities: drafts positions and letters. */
export function useSpeaksForPrincipal(): boolean {
  return hands.includes(useViewer().role);
}
