import { useMutation } from '@apollo/client/react';
import { Radio, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../../gql';
import type { InvitationAnswer } from '../../gql/graphql';
import { ActionForm } from '../../shared/form/ActionForm';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';

const mutation = gql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      invitation {
        id
        version
        answer
      }
    }
  }
`);

const answers: readonly InvitationAnswer[] = ['ACCEPTED', 'TENTATIVE', 'DECLINED'];

interface AnswerInvitationFormProps {
  invitation: { id: string; answer?: InvitationAnswer | null; answerNote?: string | null };
  close: () => void;
}

/** Says whether somebody comes. */
export function AnswerInvitationForm({ invitation, close }: AnswerInvitationFormProps) {
  const { t } = useTranslation('meeting');
  const [answer] = useMutation(mutation);
  const form = useActionForm({
    draft: `answer-invitation:${invitation.id}`,
    empty: { answer: invitation.answer ?? 'ACCEPTED', note: invitation.answerNote ?? '' },
    send: (values) =>
      answer({ variables: { input: { id: invitation.id, answer: values.answer, note: given(values.note) } } }),
    done: () => {
      close();
      void tell(t('form.answered'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.answer')} close={close}>
      <Radio.Group
        label={t('form.answer')}
        value={form.values.answer}
        onChange={(value) => form.set({ answer: value })}
      >
        {answers.map((one) => (
          <Radio key={one} value={one} label={t(`answer.${one}`)} mt="xs" />
        ))}
      </Radio.Group>
      <TextInput label={t('form.note')} maxLength={500} {...form.text('note')} />
    </ActionForm>
  );
}
