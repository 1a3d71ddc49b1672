import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../gql';
import type { RegisterOrganizationInput } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { OrganizationFields, type OrganizationFacts, useOrganizationFaults } from './OrganizationFields';

const mutation = gql(`
  mutation RegisterOrganization($input: RegisterOrganizationInput!) {
    registerOrganization(input: $input) {
      organization {
        id
      }
    }
  }
`);

const empty: OrganizationFacts = {
  name: '',
  shortName: '',
  kind: '',
  sector: 'PUBLIC',
  organizationNumber: '',
  countyCode: '',
  municipalityCode: '',
  email: '',
  registrarEmail: '',
  phone: '',
  website: '',
  activeFrom: '',
  activeUntil: '',
  notes: '',
};

/** Registers an organization, and then shows it. */
export function RegisterOrganizationForm({ close }: { close: () => void }) {
  const { t } = useTranslation('organization');
  const navigate = useNavigate();
  const [register] = useMutation(mutation);
  const form = useActionForm({
    draft: 'register-organization',
    empty,
    check: useOrganizationFaults(),
    send: async (facts) => {
      const input = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, given(value)]));
      const { data } = await register({ variables: { input: input as unknown as RegisterOrganizationInput } });
      const made = data?.registerOrganization.organization.id;
      if (made) void navigate(`/organizations/${made}`);
    },
    done: () => {
      close();
      void tell(t('form.registered'));
    },
  });
  return (
    <ActionForm form={form} submit={t('form.register')} close={close}>
      <OrganizationFields form={form} isNew />
    </ActionForm>
  );
}
