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

const mutation = gql(`
  mutation RecordBoardMeeting($input: RecordBoardMeetingInput!) {
    recordBoardMeeting(input: $input) {
      meeting {
        id
      }
    }
  }
`);

/** Writes down a meeting of the board with one matter: what was decided, directed and said. */
export function RecordBoardMeetingForm({ close }: { close: () => void }) {
  const { t } = useTranslation('boardRoom');
  const today = useToday();
  const [record] = useMutation(mutation);
  const form = useActionForm({
    draft: 'record-board-meeting',
    empty: {
      heldOn: today,
      title: '',
      attendance: '',
      number: '1',
      heading: '',
      text: '',
      directive: '',
      dueOn: '',
      viewpoint: '',
    },
    check: ({ title, heading }) => ({
      ...(!title.trim() && { title: t('form.missing') }),
      ...(!heading.trim() && { heading: t('form.missing') }),
    }),
    send: ({ heldOn, title, attendance, number, heading, text, directive, dueOn, viewpoint }) =>
      record({
        variables: {
          input: {
            heldOn: heldOn || today,
            title,
            attendance: given(attendance),
            paragraphs: [
              {
                number: Number(number) || 1,
                heading,
                text: given(text),
                directive: given(directive),
                directiveDueOn: given(dueOn),
                viewpoint: given(viewpoint),
              },
            ],
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
      <Textarea label={t('form.attendance')} autosize minRows={1} {...form.text('attendance')} />
      <FieldRow>
        <TextInput label={t('form.heading')} {...form.text('heading')} />
        <TextInput inputMode="numeric" label={t('form.paragraph')} {...form.text('number')} />
      </FieldRow>
      <Textarea label={t('form.decision')} autosize minRows={2} {...form.text('text')} />
      <FieldRow>
        <TextInput label={t('form.directive')} {...form.text('directive')} />
        <TextInput type="date" label={t('form.dueOn')} {...form.text('dueOn')} />
      </FieldRow>
      <TextInput label={t('form.viewpoint')} {...form.text('viewpoint')} />
    </ActionForm>
  );
}
