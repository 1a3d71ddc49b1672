import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';

/**
 * What of a list is shown, kept in the address: it can be linked to, and "back" comes back to it.
 * @param standard what is shown when the address says nothing; a choice equal to it is left out of the address.
 */
export function useChoice<Choice extends Record<string, string>>(
  standard: Choice,
): [Choice, (change: Partial<Choice>) => void] {
  const [address, setAddress] = useSearchParams();
  const [kept] = useState<Record<string, string>>(standard);
  const choice = useMemo(
    () => Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, address.get(name) ?? value])) as Choice,
    [address, kept],
  );
  const choose = useCallback(
    (change: Partial<Choice>) =>
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries<string | undefined>(change)) {
            if (value === undefined || value === kept[name]) after.delete(name);
            else after.set(name, value);
          }
          return after;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setAddress, kept],
  );
  return [choice, choose];
}
