import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../../shared/form/ActionForm';
import { useActionForm } from '../../shared/form/useActionForm';
import { tell } from '../../shared/frame/tell';

interface ReasonFormProps {
  /** What is done and to what: under this the reason is kept until it is sent. */
  draft: string;
  submit: string;
  help: string;
  done: string;
  label?: string;
  isDestructive?: boolean;
  send: (reason: string) => Promise<unknown>;
  close: () => void;
}

/** Asks for a reason, or another text, and does one thing with it. */
export function ReasonForm({ draft, submit, help, done, label, isDestructive, send, close }: ReasonFormProps) {
  const { t } = useTranslation('position');
  const form = useActionForm({
    draft,
    empty: { reason: '' },
    check: ({ reason }) => (reason.trim() ? {} : { reason: t('form.reasonMissing') }),
    send: ({ reason }) => send(reason),
    done: () => {
      close();
      void tell(done);
    },
  });
  return (
    <ActionForm form={form} submit={submit} close={close} isDestructive={isDestructive}>
      <Textarea
        label={label ?? t('form.reason')}
        description={help}
        autosize
        minRows={3}
        data-autofocus
        {...form.text('reason')}
      />
    </ActionForm>
  );
}
