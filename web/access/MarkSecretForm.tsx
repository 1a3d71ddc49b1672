import { useMutation, useQuery } from '@apollo/client/react';
import { MultiSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const accountsQuery = gql(`
  query SecretReaders {
    accounts(first: 100) {
      nodes {
        id
        name
        organization {
          id
          name
        }
      }
    }
  }
`);

const mutation = gql(`
  mutation MarkSecret($input: MarkSecretInput!) {
    markSecret(input: $input) {
      record {
        id
        version
      }
    }
  }
`);

interface MarkSecretFormProps {
  record: { id: string; version: number };
  close: () => void;
}

/** Narrows a record to named readers; every reading is logged from then on. */
export function MarkSecretForm({ record: { id, version }, close }: MarkSecretFormProps) {
  const { t } = useTranslation('visibility');
  const { data } = useQuery(accountsQuery, { fetchPolicy: 'cache-first' });
  const [mark] = useMutation(mutation);
  const form = useActionForm({
    draft: `mark-secret:${id}`,
    empty: { readers: [] as string[], legalGround: '' },
    check: ({ readers }) => (readers.length > 0 ? {} : { readers: t('form.readersMissing') }),
    send: ({ readers, legalGround }) =>
      mark({ variables: { input: { id, expectedVersion: version, readers, legalGround: given(legalGround) } } }),
    done: () => {
      close();
      void tell(t('form.marked'));
    },
  });
  const accounts = data?.accounts.nodes ?? [];
  return (
    <ActionForm form={form} submit={t('actions.secret')} close={close}>
      <MultiSelect
        label={t('form.readers')}
        description={t('form.readersHelp')}
        searchable
        // Opened by typing or a click: open from the start it would hide the rest of the form.
        openOnFocus={false}
        data-autofocus
        data={accounts.map((account) => ({
          value: account.id,
          label: account.organization ? `${account.name}, ${account.organization.name}` : account.name,
        }))}
        {...form.choice('readers')}
        onChange={(readers) => form.set({ readers })}
      />
      <TextInput label={t('form.ground')} description={t('form.groundHelp')} {...form.text('legalGround')} />
    </ActionForm>
  );
}
