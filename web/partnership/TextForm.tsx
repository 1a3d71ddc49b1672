import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../shared/form/ActionForm';
import { useActionForm } from '../shared/form/useActionForm';
import { tell } from '../shared/frame/tell';

interface TextFormProps {
  /** Kept under this until it is sent. */
  draft: string;
  label: string;
  submit: string;
  send: (text: string) => Promise<unknown>;
  close: () => void;
}

/** A form of one text: a decision, an answer, how something was cleared. */
export function TextForm({ draft, label, submit, send, close }: TextFormProps) {
  const { t } = useTranslation('mandate');
  const form = useActionForm({
    draft,
    empty: { text: '' },
    check: ({ text }) => (text.trim() ? {} : { text: t('form.missing') }),
    send: ({ text }) => send(text),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  return (
    <ActionForm form={form} submit={submit} close={close}>
      <Textarea label={label} autosize minRows={2} data-autofocus {...form.text('text')} />
    </ActionForm>
  );
}
