import { useViewer } from './ViewerContext';

/** Whether the signed-in person may write down anything new; what can be changed is said by each record's `viewerCan`. */
export function useMayRecord(): boolean {
  return useViewer().permissions.includes('RECORD');
}
