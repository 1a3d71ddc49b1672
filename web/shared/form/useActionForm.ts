import { useApolloClient } from '@apollo/client/react';
import { type ChangeEvent, useId, useState } from 'react';
import { refusalOf } from '../page/refusalOf';
import { useDraft } from './useDraft';

export interface ActionFormOptions<Values> {
  /** One per form and, where it is about a record, per record: what is written is kept under it until it is sent. */
  draft: string;
  empty: Values;
  /** What is wrong, in a sentence by the field it is about; nothing wrong is an empty object. */
  check?: (values: Values) => Partial<Record<keyof Values, string>>;
  /** Sends it; a rejected promise is a refusal, and what was written stays. */
  send: (values: Values) => Promise<unknown>;
  /** After it went well and the page has been asked for again. */
  done: () => void;
}

/** The input field of a refusal (`input.email`) as the field of the form. */
function fieldOf(error: unknown): string | null {
  const field = error ? refusalOf(error).field : null;
  return field ? field.replace(/^input\./, '').split('.')[0]! : null;
}

/**
 * The state of a form that does one thing: its values, kept as a draft, what is wrong with them, and how it is sent.
 * `text('name')` and `choice('kind')` are the properties of a field by that name.
 */
export function useActionForm<Values extends object>(options: ActionFormOptions<Values>) {
  const { draft: key, empty, check, send, done } = options;
  const client = useApolloClient();
  const id = useId();
  const { draft: values, isRestored, keep, forget } = useDraft(key, empty);
  const [state, setState] = useState({ attempt: 0, isSending: false, error: null as unknown });
  const [faults, setFaults] = useState<Partial<Record<keyof Values, string>>>({});

  const set = (change: Partial<Values>) => {
    keep({ ...values, ...change });
    setFaults(
      (before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in change))) as typeof before,
    );
  };
  const submit = async () => {
    const found = check?.(values) ?? {};
    setFaults(found);
    if (Object.keys(found).length > 0) {
      setState(({ attempt }) => ({ attempt: attempt + 1, isSending: false, error: null }));
      return;
    }
    setState((before) => ({ ...before, isSending: true, error: null }));
    try {
      await send(values);
      await client.refetchQueries({ include: 'active' });
      forget();
      setState((before) => ({ ...before, isSending: false }));
      done();
    } catch (error) {
      setState((before) => ({ ...before, isSending: false, error }));
      // Others may have been here: the page shows what holds now while the form keeps what was written.
      if (refusalOf(error).code === 'CONFLICT') void client.refetchQueries({ include: 'active' });
    }
  };
  const refused = fieldOf(state.error);
  const of = (name: keyof Values & string) => ({
    id: `${id}${name}`,
    error: faults[name] ?? (refused === name ? (refusalOf(state.error).message ?? true) : undefined),
  });
  return {
    ...state,
    values,
    set,
    submit,
    isRestored,
    forget,
    /** What is wrong, by the `id` of the field it is about. */
    faults: Object.fromEntries(Object.entries<string | undefined>(faults).map(([name, fault]) => [id + name, fault!])),
    text: (name: keyof Values & string) => ({
      ...of(name),
      value: values[name] as string,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        set({ [name]: event.currentTarget.value } as Partial<Values>),
    }),
    choice: <Name extends keyof Values & string>(name: Name) => ({
      ...of(name),
      value: values[name],
      onChange: (value: Values[Name] | null) => set({ [name]: value } as Partial<Values>),
    }),
  };
}

export type ActionFormState = Pick<
  ReturnType<typeof useActionForm<object>>,
  'submit' | 'isSending' | 'error' | 'attempt' | 'faults' | 'isRestored' | 'forget'
>;
