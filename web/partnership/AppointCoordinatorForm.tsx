import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ContactPicker } from '../contact/ContactPicker';
import { gql } from '../gql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation AppointCoordinator($input: AppointCoordinatorInput!) {
    appointCoordinator(input: $input) {
      appointment {
        id
      }
    }
  }
`);

interface AppointCoordinatorFormProps {
  /** The principal that most likely employs who is appointed. */
  employer: string;
  /** The day from which nobody is appointed yet. */
  from: string | null;
  close: () => void;
}

/** Writes down who is to be the coordinator, from when to when. */
export function AppointCoordinatorForm({ employer, from, close }: AppointCoordinatorFormProps) {
  const { t } = useTranslation('mandate');
  const today = useToday();
  const [appoint] = useMutation(mutation);
  const form = useActionForm({
    draft: 'appoint-coordinator',
    empty: { employer, contact: null as string | null, from: from ?? today, until: '' },
    check: ({ contact }) => (contact ? {} : { contact: t('form.missing') }),
    send: (values) =>
      appoint({
        variables: {
          input: { contact: values.contact!, from: values.from || today, until: given(values.until) },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.appoint')} close={close}>
      <OrganizationPicker label={t('form.employer')} {...form.choice('employer')} />
      <ContactPicker label={t('form.contact')} organization={form.values.employer} {...form.choice('contact')} />
      <FieldRow>
        <TextInput type="date" label={t('form.from')} {...form.text('from')} />
        <TextInput type="date" label={t('form.until')} {...form.text('until')} />
      </FieldRow>
    </ActionForm>
  );
}
