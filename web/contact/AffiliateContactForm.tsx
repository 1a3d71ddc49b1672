import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation AffiliateContact($input: AffiliateContactInput!) {
    affiliateContact(input: $input) {
      affiliation {
        id
      }
    }
  }
`);

/** Says for whom more a person speaks, in what role and since when. */
export function AffiliateContactForm({ contact, close }: { contact: string; close: () => void }) {
  const { t } = useTranslation(['contact', 'shared']);
  const [affiliate] = useMutation(mutation);
  const form = useActionForm({
    draft: `affiliate-contact:${contact}`,
    empty: { organization: null as string | null, title: '', from: '', until: '' },
    check: ({ organization }) => (organization ? {} : { organization: t('form.organizationMissing') }),
    send: ({ organization, title, from, until }) =>
      affiliate({
        variables: {
          input: { contact, organization: organization!, title: given(title), from: given(from), until: given(until) },
        },
      }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('shared:form.save')} close={close}>
      <OrganizationPicker label={t('form.organization')} required {...form.choice('organization')} />
      <TextInput label={t('form.title')} {...form.text('title')} />
      <FieldRow>
        <TextInput type="date" label={t('form.from')} {...form.text('from')} />
        <TextInput type="date" label={t('form.until')} {...form.text('until')} />
      </FieldRow>
    </ActionForm>
  );
}
