import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      appointment {
        id
        version
      }
    }
  }
`);

interface EndAppointmentFormProps {
  appointment: { id: string; version: number; from: string; until?: string | null };
  close: () => void;
}

/** Sets, moves or takes away the last day of a coordinator. */
export function EndAppointmentForm({ appointment: { id, version, from, until }, close }: EndAppointmentFormProps) {
  const { t } = useTranslation('mandate');
  const [end] = useMutation(mutation);
  const form = useActionForm({
    draft: `end-appointment:${id}`,
    empty: { until: until ?? '' },
    send: (values) => end({ variables: { input: { id, expectedVersion: version, until: given(values.until) } } }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.end')} close={close}>
      <TextInput
        type="date"
        label={t('form.lastDay')}
        description={t('form.lastDayHelp')}
        min={from}
        data-autofocus
        maw="18rem"
        {...form.text('until')}
      />
    </ActionForm>
  );
}
