import { useEffect } from 'react';
import { areSingleKeysOn, currentShortcuts } from './shortcutStore';

/** Milliseconds within which the second key of `g o` must come. */
const patience = 1200;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select, [role="combobox"], [role="listbox"]')) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}

/** What was pressed, as a shortcut is written. The letter counts, not where it sits on the keyboard. */
function pressed(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

function runFirst(keys: string, event: KeyboardEvent): boolean {
  const shortcut = currentShortcuts().findLast((candidate) => candidate.keys === keys);
  if (!shortcut) return false;
  event.preventDefault();
  shortcut.run();
  return true;
}

/** Hears the keyboard for the whole page. Plain keys rest while someone types or a dialog is open. */
export function ShortcutListener() {
  useEffect(() => {
    let before: { key: string; at: number } | null = null;
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const key = pressed(event);
      if (key.startsWith('mod+')) return void runFirst(key, event);
      if (!areSingleKeysOn() || isTyping(event.target) || document.querySelector('[aria-modal="true"]')) return;
      const first = before && Date.now() - before.at < patience ? before.key : null;
      before = null;
      if (first && runFirst(`${first} ${key}`, event)) return;
      if (!runFirst(key, event)) before = { key, at: Date.now() };
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return null;
}
