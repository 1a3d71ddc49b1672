import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { ConflictNote } from '../shared/form/ConflictNote';
import { FieldRow } from '../shared/form/FieldRow';
import { looksLikeEmail } from '../shared/form/formatFaults';
import { given } from '../shared/form/given';
import { useEditForm } from '../shared/form/useEditForm';
import { tell } from '../shared/frame/tell';

const fragment = gql(`
  fragment ChangeContactForm_contact on Contact {
    id
    version
    givenName
    familyName
    email
    otherEmails
    phone
    source
  }
`);

const mutation = gql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
      contact {
        id
        version
      }
    }
  }
`);

interface ChangeContactFormProps {
  contact: FragmentType<typeof fragment>;
  close: () => void;
}

/** The addresses of a list, however they are set apart. */
const addressesIn = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

/** Puts right what is known of a person. */
export function ChangeContactForm({ contact: masked, close }: ChangeContactFormProps) {
  const contact = readFragment(fragment, masked);
  const { t } = useTranslation(['contact', 'shared']);
  const [change] = useMutation(mutation);
  const form = useEditForm({
    draft: `change-contact:${contact.id}`,
    current: {
      givenName: contact.givenName,
      familyName: contact.familyName,
      email: contact.email ?? '',
      otherEmails: contact.otherEmails.join(', '),
      phone: contact.phone ?? '',
      source: contact.source ?? '',
    },
    version: contact.version,
    check: ({ givenName, familyName, email }) => ({
      ...(!givenName.trim() && { givenName: t('form.givenNameMissing') }),
      ...(!familyName.trim() && { familyName: t('form.familyNameMissing') }),
      ...(email.trim() && !looksLikeEmail(email) && { email: t('form.emailWrong') }),
    }),
    send: ({ otherEmails, ...changed }, expectedVersion) =>
      change({
        variables: {
          input: {
            id: contact.id,
            expectedVersion,
            ...Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, given(value ?? '')])),
            ...(otherEmails !== undefined && { otherEmails: addressesIn(otherEmails) }),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('shared:form.saved'));
    },
  });
  return (
    <ActionForm
      form={form}
      submit={t('shared:form.save')}
      close={close}
      refusal={form.hasConflict && <ConflictNote error={form.error} clashes={form.clashes} />}
    >
      <FieldRow>
        <TextInput label={t('form.givenName')} data-autofocus autoComplete="off" {...form.text('givenName')} />
        <TextInput label={t('form.familyName')} autoComplete="off" {...form.text('familyName')} />
      </FieldRow>
      <FieldRow>
        <TextInput type="email" label={t('page.email')} autoComplete="off" {...form.text('email')} />
        <TextInput type="tel" label={t('page.phone')} autoComplete="off" {...form.text('phone')} />
      </FieldRow>
      <TextInput
        label={t('page.otherEmails')}
        description={t('form.otherEmailsHelp')}
        autoComplete="off"
        {...form.text('otherEmails')}
      />
      <TextInput label={t('page.source')} {...form.text('source')} />
    </ActionForm>
  );
}
