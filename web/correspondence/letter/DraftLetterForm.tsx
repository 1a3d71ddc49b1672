import { useMutation } from '@apollo/client/react';
import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { gql } from '../../gql';
import { ActionForm } from '../../shared/form/ActionForm';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';

const mutation = gql(`
  mutation DraftLetter($input: DraftLetterInput!) {
    draftLetter(input: $input) {
      letter {
        id
      }
    }
  }
`);

interface DraftLetterFormProps {
  correspondence: string;
  subject: string;
  isJoint: boolean;
  /** A letter that was sent, which this one is to put right. */
  corrects?: string;
  close: () => void;
}

/** Begins a letter to the authority; it is written on in the editor, with the check beside it. */
export function DraftLetterForm({ correspondence, subject, isJoint, corrects, close }: DraftLetterFormProps) {
  const { t } = useTranslation('letter');
  const navigate = useNavigate();
  const [draft] = useMutation(mutation);
  const form = useActionForm({
    draft: `draft-letter:${corrects ?? correspondence}`,
    empty: { subject, body: '', isJoint },
    check: (values) => ({
      ...(!values.subject.trim() && { subject: t('form.subjectMissing') }),
      ...(!values.body.trim() && { body: t('form.bodyMissing') }),
    }),
    send: async (values) => {
      const tie = corrects ? { about: corrects, tie: 'CORRECTS' as const } : {};
      const made = await draft({ variables: { input: { correspondence, ...values, ...tie } } });
      await navigate(`/letters/${made.data!.draftLetter.letter.id}`);
    },
    done: () => {
      close();
      void tell(t('form.drafted'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.draft')} close={close}>
      <TextInput label={t('subject')} data-autofocus {...form.text('subject')} />
      <Checkbox
        label={t('isJoint')}
        checked={form.values.isJoint}
        onChange={(event) => form.set({ isJoint: event.currentTarget.checked })}
      />
      <Textarea label={t('body')} description={t('form.draftHelp')} autosize minRows={5} {...form.text('body')} />
    </ActionForm>
  );
}
