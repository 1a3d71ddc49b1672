import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation WithdrawInteraction($input: WithdrawInteractionInput!) {
    withdrawInteraction(input: $input) {
      withdrawal {
        id
      }
    }
  }
`);

interface WithdrawInteractionFormProps {
  id: string;
  version: number;
  close: () => void;
}

/** Takes back what was written down by mistake, with the reason; it then stands in no history. */
export function WithdrawInteractionForm({ id, version, close }: WithdrawInteractionFormProps) {
  const { t } = useTranslation('dialogue');
  const navigate = useNavigate();
  const [withdraw] = useMutation(mutation);
  const form = useActionForm({
    draft: `withdraw-interaction:${id}`,
    empty: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('form.reasonMissing') }),
    send: async ({ reason }) => {
      await withdraw({ variables: { input: { id, expectedVersion: version, reason } } });
      await navigate('/', { replace: true });
    },
    done: () => {
      close();
      void tell(t('form.withdrawn'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.withdraw')} close={close} isDestructive>
      <Textarea
        label={t('form.reason')}
        description={t('form.withdrawHelp')}
        autosize
        minRows={2}
        maxLength={1000}
        data-autofocus
        {...form.text('reason')}
      />
    </ActionForm>
  );
}
