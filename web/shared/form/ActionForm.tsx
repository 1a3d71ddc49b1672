import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalNote } from '../page/RefusalNote';
import classes from './ActionForm.module.css';
import { DraftNote } from './DraftNote';
import { ErrorSummary } from './ErrorSummary';
import type { ActionFormState } from './useActionForm';

interface ActionFormProps {
  form: ActionFormState;
  /** The verb that does it: "Registrera". */
  submit: string;
  close: () => void;
  isDestructive?: boolean;
  /** In place of why it was refused, where the form can say more: what another person changed. */
  refusal?: ReactNode;
  children: ReactNode;
}

/** Draws a form that does one thing: what is wrong over its fields, why it was refused and its buttons under them. */
export function ActionForm({ form, submit, close, isDestructive, refusal, children }: ActionFormProps) {
  const { t } = useTranslation('shared');
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A form in a window over another form is not a part of it.
        event.stopPropagation();
        void form.submit();
      }}
    >
      <DraftNote isRestored={form.isRestored} forget={form.forget} />
      <ErrorSummary errors={form.faults} attempt={form.attempt} />
      {children}
      {refusal ?? <RefusalNote error={form.error} />}
      <div className={classes.buttons}>
        <Button type="submit" loading={form.isSending} color={isDestructive ? 'lingon' : undefined}>
          {submit}
        </Button>
        <Button variant="default" onClick={close}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
