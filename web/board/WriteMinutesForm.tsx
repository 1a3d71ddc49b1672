import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { given } from '../shared/form/given';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { emptyMatter, MatterFields, paragraphsOf } from './MatterFields';

const mutation = gql(`
  mutation WriteMinutes($input: WriteMinutesInput!) {
    writeMinutes(input: $input) {
      meeting {
        id
        version
      }
    }
  }
`);

interface WriteMinutesFormProps {
  meeting: { id: string; version: number; attendance?: string | null };
  /** The number of the next paragraph. */
  next: number;
  close: () => void;
}

/** Writes the minutes of a meeting, or more of them: what stands in them already stays. */
export function WriteMinutesForm({ meeting: { id, version, attendance }, next, close }: WriteMinutesFormProps) {
  const { t } = useTranslation('boardRoom');
  const [write] = useMutation(mutation);
  const form = useActionForm({
    draft: `minutes:${id}`,
    empty: { attendance: attendance ?? '', matters: [emptyMatter(next)] },
    send: (values) =>
      write({
        variables: {
          input: {
            id,
            expectedVersion: version,
            attendance: given(values.attendance),
            paragraphs: paragraphsOf(values.matters),
          },
        },
      }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.minutes')} close={close}>
      <Textarea label={t('form.attendance')} autosize minRows={2} data-autofocus {...form.text('attendance')} />
      <MatterFields matters={form.values.matters} set={(matters) => form.set({ matters })} />
    </ActionForm>
  );
}
