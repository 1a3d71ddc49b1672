import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { FieldRow } from '../shared/form/FieldRow';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';
import { emptyMatter, MatterFields, paragraphsOf } from './MatterFields';

const mutation = gql(`
  mutation RecordBoardMeeting($input: RecordBoardMeetingInput!) {
    recordBoardMeeting(input: $input) {
      meeting {
        id
      }
    }
  }
`);

/** Writes down a meeting of the board: one to come with its agenda, or one that was held with its minutes. */
export function RecordBoardMeetingForm({ close }: { close: () => void }) {
  const { t } = useTranslation('boardRoom');
  const today = useToday();
  const [record] = useMutation(mutation);
  const form = useActionForm({
    draft: 'record-board-meeting',
    empty: { heldOn: today, title: '', agenda: '', attendance: '', matters: [emptyMatter(1)] },
    check: ({ title }) => (title.trim() ? {} : { title: t('form.missing') }),
    send: ({ heldOn, title, agenda, attendance, matters }) =>
      record({
        variables: {
          input: {
            heldOn: heldOn || today,
            title,
            agenda: given(agenda),
            attendance: given(attendance),
            paragraphs: paragraphsOf(matters),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.meeting')} close={close}>
      <FieldRow>
        <TextInput label={t('form.meetingTitle')} data-autofocus {...form.text('title')} />
        <TextInput type="date" label={t('form.heldOn')} {...form.text('heldOn')} />
      </FieldRow>
      <Textarea label={t('form.agenda')} autosize minRows={2} {...form.text('agenda')} />
      <Textarea label={t('form.attendance')} autosize minRows={1} {...form.text('attendance')} />
      <MatterFields matters={form.values.matters} set={(matters) => form.set({ matters })} />
    </ActionForm>
  );
}
