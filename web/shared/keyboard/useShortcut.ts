import { useEffect, useRef } from 'react';
import { addShortcut, type Shortcut } from './shortcutStore';

/**
 * Makes keys do something while the component is on the page, and lists them under "?".
 * @example useShortcut('e', { label: t('edit'), group: 'page' }, () => setIsEditing(true));
 * @param run may change with every drawing; null leaves the keys alone.
 */
export function useShortcut(
  keys: string,
  { label, group }: Pick<Shortcut, 'label' | 'group'>,
  run: (() => void) | null,
) {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const isOn = run !== null;
  useEffect(() => {
    if (isOn) return addShortcut({ keys, label, group, run: () => latest.current?.() });
    return undefined;
  }, [keys, label, group, isOn]);
}
