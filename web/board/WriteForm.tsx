import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

interface WriteFormProps {
  /** Kept under this until it is sent. */
  draft: string;
  label: string;
  /** What it says now. */
  text: string;
  submit: string;
  send: (text: string) => Promise<unknown>;
  close: () => void;
}

/** A form of one longer text, such as a section of a report. */
export function WriteForm({ draft, label, text, submit, send, close }: WriteFormProps) {
  const { t } = useTranslation('boardRoom');
  const form = useActionForm({
    draft,
    empty: { text },
    check: (values) => (values.text.trim() ? {} : { text: t('form.missing') }),
    send: (values) => send(values.text),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={submit} close={close}>
      <Textarea label={label} autosize minRows={5} data-autofocus {...form.text('text')} />
    </ActionForm>
  );
}
