import { useCallback, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from './draftStore';

interface KeptDraft<Draft> {
  draft: Draft;
  /** True where the draft was found from before and not begun now. */
  isRestored: boolean;
  /** Keeps the draft as it is now, so that a reload or a lost session does not lose it. */
  keep: (draft: Draft) => void;
  /** Forgets it and begins again: after it was sent, or when the writer wants to start over. */
  forget: () => void;
}

/**
 * What is being written, kept in the browser until it is sent.
 * With a Mantine form: `useForm({ initialValues: kept.draft, onValuesChange: kept.keep })`, and `kept.forget()` when sent.
 * @param key one per form and, where it is about a record, per record: `record-interaction`, `edit-contact:<id>`.
 */
export function useDraft<Draft extends object>(key: string, empty: Draft): KeptDraft<Draft> {
  const [state, setState] = useState(() => {
    const kept = keptDraft(key);
    const isRestored = kept !== null && typeof kept === 'object';
    // Fields that the form has gained since are taken from the empty one.
    return { draft: isRestored ? { ...empty, ...kept } : empty, isRestored };
  });
  const keep = useCallback(
    (draft: Draft) => {
      keepDraft(key, draft);
      setState((before) => ({ ...before, draft }));
    },
    [key],
  );
  const forget = useCallback(() => {
    forgetDraft(key);
    setState({ draft: empty, isRestored: false });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the empty form is the one of the first drawing
  }, [key]);
  return { ...state, keep, forget };
}
