import { useMutation } from '@apollo/client/react';
import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../../gql';
import type { Answering } from '../../gql/graphql';
import { OrganizationPicker } from '../../organization/OrganizationPicker';
import { ActionForm } from '../../shared/form/ActionForm';
import { FieldRow } from '../../shared/form/FieldRow';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import { answerings, caseKinds } from './caseChoices';

const mutation = gql(`
  mutation RegisterCorrespondence($input: RegisterCorrespondenceInput!) {
    registerCorrespondence(input: $input) {
      correspondence {
        id
      }
    }
  }
`);

/** Registers a case with an authority. Diary numbers are asked for and deadlines proposed at once. */
export function RegisterCaseForm({ close }: { close: () => void }) {
  const { t } = useTranslation('correspondence');
  const navigate = useNavigate();
  const [register] = useMutation(mutation);
  const form = useActionForm({
    draft: 'register-correspondence',
    empty: {
      subject: '',
      kind: caseKinds[0] ?? null,
      authority: null as string | null,
      authorityNumber: '',
      document: '',
      dueOn: '',
      answering: null as Answering | null,
    },
    check: ({ subject, authority }) => ({
      ...(!subject.trim() && { subject: t('form.subjectMissing') }),
      ...(!authority && { authority: t('form.authorityMissing') }),
    }),
    send: async ({ subject, kind, authority, authorityNumber, document, dueOn, answering }) => {
      const made = await register({
        variables: {
          input: {
            subject,
            kind: kind ?? 'REFERRAL',
            authority: authority!,
            authorityNumber: given(authorityNumber),
            document: given(document),
            dueOn: given(dueOn),
            answering,
          },
        },
      });
      await navigate(`/correspondence/${made.data!.registerCorrespondence.correspondence.id}`);
    },
    done: () => {
      close();
      void tell(t('form.registered'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.register')} close={close}>
      <TextInput label={t('subject')} data-autofocus maxLength={300} {...form.text('subject')} />
      <FieldRow>
        <Select
          label={t('kindLabel')}
          allowDeselect={false}
          data={caseKinds.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          {...form.choice('kind')}
        />
        <OrganizationPicker label={t('authority')} required {...form.choice('authority')} />
      </FieldRow>
      <FieldRow>
        <TextInput label={t('authorityNumber')} {...form.text('authorityNumber')} />
        <TextInput label={t('document')} {...form.text('document')} />
      </FieldRow>
      <FieldRow>
        <TextInput type="date" label={t('dueOn')} description={t('form.dueHelp')} {...form.text('dueOn')} />
        <Select
          label={t('answeringLabel')}
          placeholder={t('answering.none')}
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear') }}
          data={answerings.map((one) => ({ value: one, label: t(`answering.${one}`) }))}
          {...form.choice('answering')}
        />
      </FieldRow>
    </ActionForm>
  );
}
