import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import type { ChangeOrganizationInput } from '../gql/graphql';
import { ActionForm } from '../shared/form/ActionForm';
import { ConflictNote } from '../shared/form/ConflictNote';
import { given } from '../shared/form/given';
import { useEditForm } from '../shared/form/useEditForm';
import { tell } from '../shared/frame/tell';
import { OrganizationFields, type OrganizationFacts, useOrganizationFaults } from './OrganizationFields';

const fragment = gql(`
  fragment ChangeOrganizationForm_organization on Organization {
    id
    version
    name
    shortName
    kind
    sector
    organizationNumber
    countyCode
    municipalityCode
    email
    registrarEmail
    phone
    website
    activeFrom
    activeUntil
    notes
  }
`);

const mutation = gql(`
  mutation ChangeOrganization($input: ChangeOrganizationInput!) {
    changeOrganization(input: $input) {
      organization {
        id
        version
      }
    }
  }
`);

interface ChangeOrganizationFormProps {
  organization: FragmentType<typeof fragment>;
  close: () => void;
}

/** Puts right what is known of an organization. A new name for the same body is told by `RecordSuccessionForm` instead. */
export function ChangeOrganizationForm({ organization: masked, close }: ChangeOrganizationFormProps) {
  const { id, version, __typename, ...facts } = readFragment(fragment, masked);
  const { t } = useTranslation(['organization', 'kind', 'shared']);
  const [change] = useMutation(mutation);
  const form = useEditForm<OrganizationFacts>({
    draft: `change-organization:${id}`,
    current: Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    ) as OrganizationFacts,
    version,
    check: useOrganizationFaults(),
    send: (changed, expectedVersion) => {
      const input = Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, given(value ?? '')]));
      return change({ variables: { input: { ...(input as Partial<ChangeOrganizationInput>), id, expectedVersion } } });
    },
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  const say = (field: string, value: string) => {
    if (field === 'kind') return t(`kind:organization.${value as 'OTHER'}`);
    return field === 'sector' ? t(`sector.${value as 'PUBLIC'}`) : value;
  };
  return (
    <ActionForm
      form={form}
      submit={t('shared:form.save')}
      close={close}
      refusal={form.hasConflict && <ConflictNote error={form.error} clashes={form.clashes} say={say} />}
    >
      <OrganizationFields form={form} />
    </ActionForm>
  );
}
