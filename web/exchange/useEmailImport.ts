import { useApolloClient, useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { gql } from '../gql';
import type { ImportEmailsMutation, Visibility } from '../gql/graphql';
import type { ReadyFile } from './handedFile';

const mutation = gql(`
  mutation ImportEmails($input: ImportEmailsInput!) {
    importEmails(input: $input) {
      results {
        upload
        alreadyImported
        refusal
        import {
          id
        }
        interaction {
          id
          topic
          inReplyTo {
            id
            topic
          }
          attachments {
            id
          }
          unmatchedAddresses {
            id
          }
        }
        refusedAttachments {
          fileName
          message
        }
        problems {
          code
          message
        }
      }
    }
  }
`);

/** What became of one message. */
export interface EmailResult {
  fileName: string;
  result: ImportEmailsMutation['importEmails']['results'][number];
}

/** As many as the server takes at once. */
const most = 100;

/** What is said of all the messages together. */
export interface Occasion {
  dialogue: string | null;
  visibility: Visibility | null;
}

/** Brings messages in, many at a time. One that is there already is not brought in again, so trying anew does no harm. */
export function useEmailImport() {
  const client = useApolloClient();
  const [send] = useMutation(mutation, { fetchPolicy: 'no-cache' });
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const key = useRef({ of: '', is: '' });

  const bring = async (files: readonly ReadyFile[], occasion: Occasion): Promise<EmailResult[]> => {
    const input = { uploads: files.map(({ state }) => state.upload), onProblems: 'SKIP' as const, ...occasion };
    const text = JSON.stringify(input);
    if (key.current.of !== text) key.current = { of: text, is: crypto.randomUUID() };
    const { data } = await send({
      variables: { input },
      context: { headers: { 'Idempotency-Key': key.current.is } },
    });
    return data!.importEmails.results.map((result, place) => ({
      fileName: files[place]!.state.preview.fileName,
      result,
    }));
  };
  /** Tells `onResults` of each hundred as it is done: what went well stays done when a later one fails. */
  const run = async (
    files: readonly ReadyFile[],
    occasion: Occasion,
    onResults: (files: readonly ReadyFile[], results: EmailResult[]) => void,
  ) => {
    setIsSaving(true);
    setError(null);
    try {
      for (let start = 0; start < files.length; start += most) {
        const some = files.slice(start, start + most);
        onResults(some, await bring(some, occasion));
      }
    } catch (refused) {
      setError(refused);
    } finally {
      setIsSaving(false);
      void client.refetchQueries({ include: 'active' });
    }
  };
  return { run, isSaving, error };
}
