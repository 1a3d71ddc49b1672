import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { gql } from '../gql';
import type { ImportContactsInput } from '../gql/graphql';

const mutation = gql(`
  mutation ImportContacts($input: ImportContactsInput!) {
    importContacts(input: $input) {
      import {
        id
        fileName
      }
    }
  }
`);

/**
 * Brings the people of a file in. The same input sent again, because its answer was lost, goes under the same key: it is
 * brought in once.
 */
export function usePeopleImport() {
  const client = useApolloClient();
  const [send] = useMutation(mutation);
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const sent = useRef<{ text: string; key: string } | null>(null);

  /** @returns the id of the receipt; null when it was refused, and `error` says why */
  const run = async (input: ImportContactsInput): Promise<string | null> => {
    const text = JSON.stringify(input);
    if (sent.current?.text !== text) sent.current = { text, key: crypto.randomUUID() };
    setIsSaving(true);
    setError(null);
    try {
      const headers = { 'Idempotency-Key': sent.current.key };
      const { data } = await send({ variables: { input }, context: { headers } });
      void client.refetchQueries({ include: 'active' });
      return data!.importContacts.import.id;
    } catch (refused) {
      setError(refused);
      return null;
    } finally {
      setIsSaving(false);
    }
  };
  return { run, isSaving, error };
}
