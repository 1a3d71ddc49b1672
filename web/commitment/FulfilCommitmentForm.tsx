import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation FulfilCommitment($input: FulfilCommitmentInput!) {
    fulfilCommitment(input: $input) {
      commitment {
        id
        version
        status
      }
    }
  }
`);

interface FulfilCommitmentFormProps {
  id: string;
  version: number;
  close: () => void;
}

/** Says that a promise was kept, when, and what shows it. */
export function FulfilCommitmentForm({ id, version, close }: FulfilCommitmentFormProps) {
  const { t } = useTranslation('commitment');
  const today = useToday();
  const [fulfil] = useMutation(mutation);
  const form = useActionForm({
    draft: `fulfil-commitment:${id}`,
    empty: { proof: '', fulfilledOn: today },
    check: ({ proof }) => (proof.trim() ? {} : { proof: t('form.proofMissing') }),
    send: ({ proof, fulfilledOn }) =>
      fulfil({ variables: { input: { id, expectedVersion: version, proof, fulfilledOn: fulfilledOn || today } } }),
    done: () => {
      close();
      void tell(t('form.fulfilled'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.fulfil')} close={close}>
      <Textarea
        label={t('page.proof')}
        description={t('form.proofHelp')}
        autosize
        minRows={3}
        data-autofocus
        {...form.text('proof')}
      />
      <TextInput type="date" label={t('page.fulfilledOn')} max={today} maw="14rem" {...form.text('fulfilledOn')} />
    </ActionForm>
  );
}
