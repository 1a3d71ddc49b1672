import { useEffect, useRef, useSyncExternalStore } from 'react';

/** What the record-interaction form is to know from where it was opened. */
export interface InteractionAbout {
  organizationIds?: string[];
  contactIds?: string[];
  dialogueId?: string;
  /** The interaction that the new one answers; it then no longer waits for an answer. */
  replyToId?: string;
}

/** What the frame's buttons and keys can open, wherever one is. The rooms provide them; without a provider no button is shown. */
export interface FrameActions {
  recordInteraction: (about?: InteractionAbout) => void;
  openSearch: () => void;
  showShortcuts: () => void;
}

const provided: Partial<FrameActions> = {};
const watchers = new Set<() => void>();

/** What was wished for before its room had been fetched, by name: it is done as soon as the room is there. */
const wishes = new Map<keyof FrameActions, InteractionAbout | undefined>();
/** Stand in for actions whose rooms are on their way. */
const standIns: Partial<FrameActions> = {};

function provide<Name extends keyof FrameActions>(name: Name, action: FrameActions[Name] | undefined) {
  provided[name] = action;
  for (const watcher of watchers) watcher();
  if (!action || !wishes.has(name)) return;
  const about = wishes.get(name);
  wishes.delete(name);
  action(about);
}

/** Says that a room which answers an action is being fetched: till then the button is there, and its key is remembered. */
export function useExpectAction<Name extends keyof FrameActions>(name: Name, isExpected: boolean): void {
  useEffect(() => {
    if (!isExpected) return undefined;
    standIns[name] = (about?: InteractionAbout) => void wishes.set(name, about);
    for (const watcher of watchers) watcher();
    return () => {
      delete standIns[name];
      wishes.delete(name);
      for (const watcher of watchers) watcher();
    };
  }, [name, isExpected]);
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** Answers an action of the frame while the component is on the page. `action` may change with every drawing. */
export function useProvideAction<Name extends keyof FrameActions>(name: Name, action: FrameActions[Name]): void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => {
    const run = ((about?: InteractionAbout) => latest.current(about)) as FrameActions[Name];
    provide(name, run);
    return () => {
      if (provided[name] === run) provide(name, undefined);
    };
  }, [name]);
}

/** The action, or undefined where nobody answers it nor will. */
export function useAction<Name extends keyof FrameActions>(name: Name): FrameActions[Name] | undefined {
  return useSyncExternalStore(watch, () => provided[name] ?? standIns[name]);
}
