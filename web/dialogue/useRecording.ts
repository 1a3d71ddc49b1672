import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { gql } from '../gql';
import type { RecordInteractionInput } from '../gql/graphql';
import { refusalOf } from '../shared/page/refusalOf';
import { newKey, type RecordDraft } from './recordDraft';

const mutation = gql(`
  mutation RecordInteraction($input: RecordInteractionInput!) {
    recordInteraction(input: $input) {
      interaction {
        id
        topic
      }
      commitments {
        id
      }
    }
  }
`);

const keyHeader = 'Idempotency-Key';

/** How an attempt to record went. `already`: an earlier attempt, whose answer was lost, had been recorded as it then was. */
export type RecordOutcome =
  { is: 'recorded' | 'already'; id: string; topic: string; commitments: number } | { is: 'refused'; error: unknown };

/** Whether an attempt may have been recorded although no answer came. */
function isUnanswered(error: unknown): boolean {
  return ['NETWORK', 'TIMEOUT', 'INTERNAL'].includes(refusalOf(error).code);
}

interface Recording {
  draft: RecordDraft;
  keep: (draft: RecordDraft) => void;
}

/**
 * Sends a draft under its own key: sent again after its answer was lost, it is still recorded once. Had the lost attempt
 * been recorded, and the draft been changed since, the server refuses the key; then what was recorded is asked for.
 */
export function useRecording({ draft, keep }: Recording) {
  const client = useApolloClient();
  const [send] = useMutation(mutation);
  const [isSending, setIsSending] = useState(false);

  const attempt = async (input: RecordInteractionInput) => {
    const headers = { [keyHeader]: draft.idempotencyKey };
    const { data } = await send({ variables: { input }, context: { headers } });
    const { interaction, commitments } = data!.recordInteraction;
    return { id: interaction.id, topic: interaction.topic, commitments: commitments.length };
  };
  const askAgain = async (refused: unknown): Promise<RecordOutcome> => {
    for (const input of draft.unanswered) {
      try {
        return { is: 'already', ...(await attempt(input)) };
      } catch (error) {
        if (refusalOf(error).field !== keyHeader) return { is: 'refused', error };
      }
    }
    keep({ ...draft, idempotencyKey: newKey(), unanswered: [] });
    return { is: 'refused', error: refused };
  };
  const record = async (input: RecordInteractionInput): Promise<RecordOutcome> => {
    try {
      return { is: 'recorded', ...(await attempt(input)) };
    } catch (error) {
      if (isUnanswered(error)) keep({ ...draft, unanswered: [...draft.unanswered, input] });
      return refusalOf(error).field === keyHeader ? askAgain(error) : { is: 'refused', error };
    }
  };
  const run = async (input: RecordInteractionInput): Promise<RecordOutcome> => {
    setIsSending(true);
    try {
      const outcome = await record(input);
      if (outcome.is !== 'refused') void client.refetchQueries({ include: 'active' });
      return outcome;
    } catch (error) {
      return { is: 'refused', error };
    } finally {
      setIsSending(false);
    }
  };
  return { run, isSending };
}
