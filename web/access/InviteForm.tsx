import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import type { Role } from '../gql/graphql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { looksLikeEmail } from '../shared/form/formatFaults';
import { useActionForm } from '../shared/form/useActionForm';
import { type Language, languages } from '../shared/i18n/language';
import { InvitationLink } from './InvitationLink';

const mutation = gql(`
  mutation CreateAccount($input: CreateAccountInput!) {
    createAccount(input: $input) {
      code
      account {
        id
        name
      }
    }
  }
`);

const roles = [
  'PARTNER',
  'CASE_OFFICER',
  'DECIDER',
  'COORDINATOR',
  'BOARD_MEMBER',
  'REGISTRAR',
  'INTEGRATOR',
  'ADMINISTRATOR',
] as const;

const empty = { name: '', email: '', organization: null as string | null, role: 'PARTNER' as Role, language: 'sv' };

/** Opens an account for a person, and shows the link that lets the person in. */
export function InviteForm({ close }: { close: () => void }) {
  const { t } = useTranslation(['account', 'access', 'shared']);
  const [create] = useMutation(mutation);
  const [made, setMade] = useState<{ name: string; code: string | null } | null>(null);
  const form = useActionForm({
    draft: 'create-account',
    empty,
    check: ({ name, email, organization }) => ({
      ...(!name.trim() && { name: t('form.nameMissing') }),
      ...(!looksLikeEmail(email) && { email: t('form.emailWrong') }),
      ...(!organization && { organization: t('form.organizationMissing') }),
    }),
    send: async ({ name, email, organization, role, language }) => {
      const facts = { name: name.trim(), email: email.trim(), role, language: language as Language };
      const { data } = await create({ variables: { input: { ...facts, organization: organization! } } });
      setMade({ name: facts.name, code: data?.createAccount.code ?? null });
    },
    done: () => undefined,
  });
  if (made) return <InvitationLink {...made} close={close} />;
  const role = form.choice('role');
  return (
    <ActionForm form={form} submit={t('form.send')} close={close}>
      <FieldRow>
        <TextInput {...form.text('name')} label={t('form.name')} maxLength={200} autoComplete="off" data-autofocus />
        <TextInput
          {...form.text('email')}
          type="email"
          label={t('form.email')}
          autoComplete="off"
          autoCapitalize="none"
        />
      </FieldRow>
      <OrganizationPicker {...form.choice('organization')} label={t('form.organization')} />
      <FieldRow>
        <Select
          {...role}
          label={t('form.role')}
          description={t(`explains.${role.value}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDeselect={false}
          data={roles.map((value) => ({ value, label: t(`access:role.${value}`) }))}
        />
        <Select
          {...form.choice('language')}
          label={t('form.language')}
          allowDeselect={false}
          data={languages.map((value) => ({ value, label: t(`shared:language.${value}`) }))}
        />
      </FieldRow>
    </ActionForm>
  );
}
