import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation WaiveCommitment($input: WaiveCommitmentInput!) {
    waiveCommitment(input: $input) {
      commitment {
        id
        version
        status
      }
    }
  }
`);

interface WaiveCommitmentFormProps {
  id: string;
  version: number;
  close: () => void;
}

/** Lets go of a promise, and says why. */
export function WaiveCommitmentForm({ id, version, close }: WaiveCommitmentFormProps) {
  const { t } = useTranslation('commitment');
  const [waive] = useMutation(mutation);
  const form = useActionForm({
    draft: `waive-commitment:${id}`,
    empty: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('form.reasonMissing') }),
    send: ({ reason }) => waive({ variables: { input: { id, expectedVersion: version, reason } } }),
    done: () => {
      close();
      void tell(t('form.waived'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.waive')} close={close} isDestructive>
      <Textarea
        label={t('form.reason')}
        description={t('form.waiveHelp')}
        autosize
        minRows={3}
        maxLength={1000}
        data-autofocus
        {...form.text('reason')}
      />
    </ActionForm>
  );
}
