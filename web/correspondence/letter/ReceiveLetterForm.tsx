import { useMutation } from '@apollo/client/react';
import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../../gql';
import { ActionForm } from '../../shared/form/ActionForm';
import { FieldRow } from '../../shared/form/FieldRow';
import { given } from '../../shared/form/given';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';
import { useToday } from '../../shared/time/useToday';

const mutation = gql(`
  mutation ReceiveLetter($input: ReceiveLetterInput!) {
    receiveLetter(input: $input) {
      letter {
        id
      }
    }
  }
`);

interface ReceiveLetterFormProps {
  correspondence: string;
  /** The last letter we sent in the case, which the authority may ask us to add to. */
  sent: string | null;
  close: () => void;
}

/** Writes down a letter that came in from the authority. */
export function ReceiveLetterForm({ correspondence, sent, close }: ReceiveLetterFormProps) {
  const { t } = useTranslation('letter');
  const today = useToday();
  const [receive] = useMutation(mutation);
  const form = useActionForm({
    draft: `receive-letter:${correspondence}`,
    empty: { subject: '', body: '', datedOn: today, replyDueOn: '', asksForMore: false },
    check: ({ subject, body }) => ({
      ...(!subject.trim() && { subject: t('form.subjectMissing') }),
      ...(!body.trim() && { body: t('form.bodyMissing') }),
    }),
    send: ({ subject, body, datedOn, replyDueOn, asksForMore }) => {
      const tie = asksForMore && sent ? { about: sent, tie: 'ASKS_FOR_MORE' as const } : {};
      const input = { correspondence, subject, body, datedOn, replyDueOn: given(replyDueOn), ...tie };
      return receive({ variables: { input } });
    },
    done: () => {
      close();
      void tell(t('form.received'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.receive')} close={close}>
      <TextInput label={t('subject')} data-autofocus {...form.text('subject')} />
      <FieldRow>
        <TextInput type="date" label={t('datedOn')} max={today} {...form.text('datedOn')} />
        <TextInput type="date" label={t('answerDueOn')} {...form.text('replyDueOn')} />
      </FieldRow>
      {sent && (
        <Checkbox
          label={t('asksForMore')}
          checked={form.values.asksForMore}
          onChange={(event) => form.set({ asksForMore: event.currentTarget.checked })}
        />
      )}
      <Textarea label={t('body')} autosize minRows={5} {...form.text('body')} />
    </ActionForm>
  );
}
