import { useMutation } from '@apollo/client/react';
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../gql';
import type { RegisterContactMutation } from '../gql/graphql';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { looksLikeEmail } from '../shared/form/formatFaults';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { PossibleDuplicates } from './PossibleDuplicates';

const mutation = gql(`
  mutation RegisterContact($input: RegisterContactInput!) {
    registerContact(input: $input) {
      contact {
        id
        name
      }
      possibleDuplicates {
        id
        ...PossibleDuplicates_contact
      }
    }
  }
`);

interface RegisterContactFormProps {
  /** For whom the person speaks, where that is known from where the form was opened. */
  organization?: string;
  close: () => void;
}

const empty = { givenName: '', familyName: '', title: '', email: '', phone: '', source: '', isVerified: true };

/** Registers a person who speaks for an organization. */
export function RegisterContactForm({ organization, close }: RegisterContactFormProps) {
  const { t } = useTranslation('contact');
  const navigate = useNavigate();
  const [register] = useMutation(mutation);
  const [made, setMade] = useState<RegisterContactMutation['registerContact'] | null>(null);
  const form = useActionForm({
    draft: `register-contact:${organization ?? 'new'}`,
    empty: { ...empty, organization: organization ?? null },
    check: ({ givenName, familyName, email }) => ({
      ...(!givenName.trim() && { givenName: t('form.givenNameMissing') }),
      ...(!familyName.trim() && { familyName: t('form.familyNameMissing') }),
      ...(email.trim() && !looksLikeEmail(email) && { email: t('form.emailWrong') }),
    }),
    send: async ({ organization: speaksFor, title, givenName, familyName, isVerified, ...facts }) => {
      const { data } = await register({
        variables: {
          input: {
            givenName: givenName.trim(),
            familyName: familyName.trim(),
            email: given(facts.email),
            phone: given(facts.phone),
            source: given(facts.source),
            isVerified,
            affiliation: speaksFor ? { organization: speaksFor, title: given(title) } : null,
          },
        },
      });
      const registered = data?.registerContact;
      if (registered && registered.possibleDuplicates.length > 0) return setMade(registered);
      close();
      if (registered && !organization) void navigate(`/contacts/${registered.contact.id}`);
    },
    done: () => void tell(t('form.registered')),
  });
  // Somebody alike is already there: the reader decides before the window closes.
  if (made) return <PossibleDuplicates contacts={made.possibleDuplicates} made={made.contact} close={close} />;
  return (
    <ActionForm form={form} submit={t('form.register')} close={close}>
      <FieldRow>
        <TextInput label={t('form.givenName')} data-autofocus autoComplete="off" {...form.text('givenName')} />
        <TextInput label={t('form.familyName')} autoComplete="off" {...form.text('familyName')} />
      </FieldRow>
      <FieldRow>
        {!organization && <OrganizationPicker label={t('form.organization')} {...form.choice('organization')} />}
        <TextInput label={t('form.title')} {...form.text('title')} />
      </FieldRow>
      <FieldRow>
        <TextInput type="email" label={t('page.email')} autoComplete="off" {...form.text('email')} />
        <TextInput type="tel" label={t('page.phone')} autoComplete="off" {...form.text('phone')} />
      </FieldRow>
      <TextInput label={t('page.source')} description={t('form.sourceHelp')} {...form.text('source')} />
      <Checkbox
        label={t('form.isVerified')}
        checked={form.values.isVerified}
        onChange={(event) => form.set({ isVerified: event.currentTarget.checked })}
      />
    </ActionForm>
  );
}
