const watchers = new Set<(message: string) => void>();

/** Says something to those who hear the page and do not see it: "Nu visas 100". Not for what is shown as an alert already. */
export function announce(message: string): void {
  for (const watcher of watchers) watcher(message);
}

export function onAnnouncement(watcher: (message: string) => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
