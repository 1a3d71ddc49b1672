export interface Shortcut {
  /** `n`, `?`, `g o` (one after the other), `mod+k` (Ctrl, or Command on a Mac). */
  keys: string;
  /** What it does, as the overview says it. */
  label: string;
  group: 'everywhere' | 'go' | 'page';
  run: () => void;
}

const singleKeysKey = 'samnod.single-keys';
const watchers = new Set<() => void>();
let shortcuts: readonly Shortcut[] = [];

function tell() {
  for (const watcher of watchers) watcher();
}

/** Every shortcut that works right now. The last one added wins where two share their keys. */
export function currentShortcuts(): readonly Shortcut[] {
  return shortcuts;
}

/** @returns takes it away again. */
export function addShortcut(shortcut: Shortcut): () => void {
  shortcuts = [...shortcuts, shortcut];
  tell();
  return () => {
    shortcuts = shortcuts.filter((other) => other !== shortcut);
    tell();
  };
}

/** Single keys disturb those who dictate: they can be turned off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(singleKeysKey) !== 'off';
}

export function setSingleKeys(isOn: boolean): void {
  localStorage.setItem(singleKeysKey, isOn ? 'on' : 'off');
  tell();
}

export function watchShortcuts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
