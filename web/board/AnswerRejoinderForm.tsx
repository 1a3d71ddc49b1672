import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

const mutation = gql(`
  mutation AnswerRejoinder($input: AnswerRejoinderInput!) {
    answerRejoinder(input: $input) {
      rejoinder {
        id
        version
        answer
      }
    }
  }
`);

interface AnswerRejoinderFormProps {
  id: string;
  version: number;
  close: () => void;
}

/** Answers what a member says of a record. */
export function AnswerRejoinderForm({ id, version, close }: AnswerRejoinderFormProps) {
  const { t } = useTranslation('partnership');
  const [answer] = useMutation(mutation);
  const form = useActionForm({
    draft: `answer-rejoinder:${id}`,
    empty: { answer: '' },
    check: ({ answer: text }) => (text.trim() ? {} : { answer: t('rejoinder.answerMissing') }),
    send: ({ answer: text }) => answer({ variables: { input: { id, expectedVersion: version, answer: text } } }),
    done: () => {
      close();
      void tell(t('rejoinder.answered'));
    },
  });
  return (
    <ActionForm form={form} submit={t('rejoinder.answer')} close={close}>
      <Textarea label={t('rejoinder.answerText')} autosize minRows={3} data-autofocus {...form.text('answer')} />
    </ActionForm>
  );
}
