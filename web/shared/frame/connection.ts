/** `lost` once the server has been out of reach long enough to tell the person. */
export type ConnectionState = 'live' | 'lost';

const watchers = new Set<() => void>();
let state: ConnectionState = 'live';

export function connectionState(): ConnectionState {
  return state;
}

export function setConnectionState(next: ConnectionState): void {
  if (next === state) return;
  state = next;
  for (const watcher of watchers) watcher();
}

export function watchConnection(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
