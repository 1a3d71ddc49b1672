import type { Preview } from './preview';

/** A file that somebody handed in, and how far it has come. Nothing of it is stored before it is imported. */
export interface HandedFile {
  key: string;
  file: File;
  state: FileState;
}

export type FileState =
  | { is: 'waiting' }
  /** `share`: what has been sent, 0 to 1 */
  | { is: 'sending'; share: number }
  | { is: 'reading'; upload: string }
  | { is: 'refused'; error: unknown; upload: string | null }
  | { is: 'ready'; upload: string; preview: Preview };

export type ReadyFile = HandedFile & { state: Extract<FileState, { is: 'ready' }> };

export function isReady(file: HandedFile): file is ReadyFile {
  return file.state.is === 'ready';
}

export type FileChange = { add: HandedFile[] } | { key: string; state: FileState } | { remove: readonly string[] };

/** How the files in hand change. A file that was taken away in the meantime does not come back. */
export function changedFiles(files: readonly HandedFile[], change: FileChange): readonly HandedFile[] {
  if ('add' in change) return [...files, ...change.add];
  if ('remove' in change) return files.filter(({ key }) => !change.remove.includes(key));
  return files.map((one) => (one.key === change.key ? { ...one, state: change.state } : one));
}
