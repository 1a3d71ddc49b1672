import { useApolloClient } from '@apollo/client/react';
import { type ChangeEvent, useId, useState } from 'react';
import { refreshed } from '../api/refreshed';
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

/** A refusal that is about one field of the form (`input.email`): which, and why. */
function refusedField(error: unknown, values: object): { name: string; message: string } | null {
  const { field, message } = refusalOf(error);
  const name = field?.replace(/^input\./, '').split('.')[0];
  return name && message && name in values ? { name, message } : null;
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
      await refreshed(client);
      forget();
      setState((before) => ({ ...before, isSending: false }));
      done();
    } catch (error) {
      const refused = refusedField(error, values);
      if (refused) setFaults({ [refused.name]: refused.message } as typeof faults);
      setState(({ attempt }) => ({
        attempt: refused ? attempt + 1 : attempt,
        isSending: false,
        error: refused ? null : error,
      }));
      // Others may have been here: the page shows what holds now while the form keeps what was written.
      if (refusalOf(error).code === 'CONFLICT') void refreshed(client);
    }
  };
  const of = (name: keyof Values & string) => ({
    id: `${id}${name}`,
    error: faults[name],
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
