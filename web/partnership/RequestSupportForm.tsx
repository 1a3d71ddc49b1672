import { useMutation } from '@apollo/client/react';
import { Select, TextInput, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';
import { useToday } from '../shared/time/useToday';

const mutation = gql(`
  mutation RequestSupport($input: RequestSupportInput!) {
    requestSupport(input: $input) {
      request {
        id
      }
    }
  }
`);

/** Asks a principal for support, to be answered by a day. */
export function RequestSupportForm({
  principals,
  close,
}: {
  principals: readonly { id: string; name: string }[];
  close: () => void;
}) {
  const { t } = useTranslation('mandate');
  const today = useToday();
  const [send] = useMutation(mutation);
  const form = useActionForm({
    draft: 'requestSupport',
    empty: { asked: principals[0]?.id ?? null, text: '', answerBy: '' },
    check: ({ asked, text, answerBy }) => ({
      ...(!asked && { asked: t('form.missing') }),
      ...(!text.trim() && { text: t('form.missing') }),
      ...(!answerBy && { answerBy: t('form.missing') }),
    }),
    send: (values) =>
      send({ variables: { input: { asked: values.asked!, text: values.text, answerBy: values.answerBy } } }),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={t('actions.request')} close={close}>
      <Select
        label={t('form.asked')}
        data={principals.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.choice('asked')}
      />
      <Textarea label={t('form.ask')} autosize minRows={3} {...form.text('text')} />
      <TextInput type="date" label={t('form.answerBy')} min={today} maw="14rem" {...form.text('answerBy')} />
    </ActionForm>
  );
}
