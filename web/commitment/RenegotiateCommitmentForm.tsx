import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import type { Day } from '../shared/time/calendar';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation RenegotiateCommitment($input: RenegotiateCommitmentInput!) {
    renegotiateCommitment(input: $input) {
      commitment {
        id
        version
        dueOn
      }
    }
  }
`);

interface RenegotiateCommitmentFormProps {
  id: string;
  version: number;
  /** The day that stands now. */
  dueOn: Day | null;
  close: () => void;
}

/** Notes another due day that giver and receiver agreed on; the one before is kept. */
export function RenegotiateCommitmentForm({ id, version, dueOn, close }: RenegotiateCommitmentFormProps) {
  const { t } = useTranslation('commitment');
  const today = useToday();
  const [renegotiate] = useMutation(mutation);
  const form = useActionForm({
    draft: `renegotiate-commitment:${id}`,
    empty: { newDueOn: '', reason: '', agreedOn: today },
    check: ({ newDueOn, reason }) => ({
      ...(!newDueOn && { newDueOn: t('form.newDueMissing') }),
      ...(newDueOn && newDueOn === dueOn && { newDueOn: t('form.sameDue') }),
      ...(!reason.trim() && { reason: t('form.reasonMissing') }),
    }),
    send: ({ newDueOn, reason, agreedOn }) =>
      renegotiate({
        variables: { input: { id, expectedVersion: version, newDueOn, reason, agreedOn: agreedOn || today } },
      }),
    done: () => {
      close();
      void tell(t('form.renegotiated'));
    },
  });
  return (
    <ActionForm form={form} submit={t('form.renegotiate')} close={close}>
      <FieldRow>
        <TextInput type="date" label={t('form.newDue')} data-autofocus {...form.text('newDueOn')} />
        <TextInput type="date" label={t('form.agreedOn')} max={today} {...form.text('agreedOn')} />
      </FieldRow>
      <Textarea label={t('form.reason')} autosize minRows={2} maxLength={1000} {...form.text('reason')} />
    </ActionForm>
  );
}
