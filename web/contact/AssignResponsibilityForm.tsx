import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { ResponsibilityArea } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { ContactPicker } from './ContactPicker';
import { areas } from './responsibilityCoverage';

const mutation = gql(`
  mutation AssignResponsibility($input: AssignResponsibilityInput!) {
    assignResponsibility(input: $input) {
      responsibility {
        id
      }
    }
  }
`);

/** Says who is responsible for an area in an organization; without a person it stands as a gap. */
export function AssignResponsibilityForm({ organization, close }: { organization: string; close: () => void }) {
  const { t } = useTranslation(['contact', 'shared']);
  const [assign] = useMutation(mutation);
  const form = useActionForm({
    draft: `assign-responsibility:${organization}`,
    empty: { area: null as string | null, contact: null as string | null, from: '' },
    check: ({ area }) => (area ? {} : { area: t('form.areaMissing') }),
    send: ({ area, contact, from }) =>
      assign({ variables: { input: { organization, area: area as ResponsibilityArea, contact, from: given(from) } } }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('shared:form.save')} close={close}>
      <Select
        label={t('form.area')}
        data-autofocus
        searchable
        data={areas.map((area) => ({ value: area, label: t(`area.${area}`) }))}
        {...form.choice('area')}
      />
      <ContactPicker
        label={t('form.responsible')}
        description={t('form.responsibleHelp')}
        organization={organization}
        {...form.choice('contact')}
      />
      <TextInput type="date" label={t('form.from')} maw="14rem" {...form.text('from')} />
    </ActionForm>
  );
}
