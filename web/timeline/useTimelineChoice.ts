import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { everything, type TimelineChoice } from './timelineFilter';

const kinds = ['all', 'interactions', 'commitments', 'changes'] as const;

/** What of the history is shown, kept in the address: it can be linked to, and "back" comes back to it. */
export function useTimelineChoice(): [TimelineChoice, (change: Partial<TimelineChoice>) => void] {
  const [address, setAddress] = useSearchParams();
  const choice = useMemo(
    (): TimelineChoice => ({
      kinds: kinds.find((kind) => kind === address.get('kinds')) ?? everything.kinds,
      period: address.get('period') ?? everything.period,
      text: address.get('text') ?? everything.text,
      mine: address.has('mine'),
    }),
    [address],
  );
  const choose = useCallback(
    (change: Partial<TimelineChoice>) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(change)) {
            if (value === everything[name as keyof TimelineChoice]) after.delete(name);
            else after.set(name, value === true ? '' : String(value));
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setAddress],
  );
  return [choice, choose];
}
