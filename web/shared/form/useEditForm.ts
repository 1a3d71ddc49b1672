import { useState } from 'react';
import { refusalOf } from '../page/refusalOf';
import { useActionForm } from './useActionForm';

/** The value of every field as text; an empty one is a fact that is not known. */
type Texts = Record<string, string>;

interface EditFormOptions<Values extends Texts> {
  draft: string;
  /** The record as it stands now: follows what others change while the form is open. */
  current: Values;
  version: number;
  check?: (values: Values) => Partial<Record<keyof Values, string>>;
  /** Sends only what was changed here, for the version named. */
  send: (changed: Partial<Values>, expectedVersion: number) => Promise<unknown>;
  done: () => void;
}

/** What another person changed in a field while it was open here. */
export interface Clash {
  field: string;
  theirs: string;
  /** What is written here; null where only the other changed it. */
  ours: string | null;
}

type Edited<Values> = Values & { base: Values; version: number };

/**
 * The state of a form that changes a record. Only fields changed here are sent, so that two people who change different
 * things do not undo each other. Where others came first, `clashes` says what they changed; sending again keeps what is
 * written here.
 */
export function useEditForm<Values extends Texts>(options: EditFormOptions<Values>) {
  const { draft, current, version, check, send, done } = options;
  const [empty] = useState<Edited<Values>>({ ...current, base: current, version });
  const changedIn = (values: Values, base: Values) =>
    Object.fromEntries(
      Object.keys(current).flatMap((name) => (values[name] === base[name] ? [] : [[name, values[name]!]])),
    ) as Partial<Values>;
  const [conflicted, setConflicted] = useState(false);
  const form = useActionForm<Edited<Values>>({
    draft,
    empty,
    check: (values) => check?.(values) ?? {},
    send: async (values) => {
      try {
        // Whoever has seen what the others did sends for the version that stands now.
        await send(changedIn(values, values.base), conflicted ? version : values.version);
      } catch (error) {
        setConflicted(refusalOf(error).code === 'CONFLICT');
        throw error;
      }
    },
    done,
  });
  const hasConflict = form.error !== null && refusalOf(form.error).code === 'CONFLICT';
  const { base } = form.values;
  const ours = changedIn(form.values, base);
  const clashes: Clash[] = hasConflict
    ? Object.keys(current).flatMap((field) =>
        current[field] === base[field] || current[field] === form.values[field]
          ? []
          : [{ field, theirs: current[field]!, ours: ours[field] ?? null }],
      )
    : [];
  return { ...form, clashes, hasConflict, isChanged: Object.keys(ours).length > 0 };
}
