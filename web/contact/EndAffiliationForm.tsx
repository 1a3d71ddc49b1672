import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation EndAffiliation($input: EndAffiliationInput!) {
    endAffiliation(input: $input) {
      affiliation {
        id
        version
        until
      }
    }
  }
`);

interface EndAffiliationFormProps {
  affiliation: { id: string; version: number };
  close: () => void;
}

/** Says that a person no longer speaks for an organization, and from when. */
export function EndAffiliationForm({ affiliation: { id, version }, close }: EndAffiliationFormProps) {
  const { t } = useTranslation(['contact', 'shared']);
  const today = useToday();
  const [end] = useMutation(mutation);
  const form = useActionForm({
    draft: `end-affiliation:${id}`,
    empty: { until: today },
    send: ({ until }) => end({ variables: { input: { id, expectedVersion: version, until: until || today } } }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.endAffiliation')} close={close}>
      <TextInput type="date" label={t('form.until')} data-autofocus maw="14rem" {...form.text('until')} />
    </ActionForm>
  );
}
