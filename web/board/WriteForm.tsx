import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '../shared/form/ActionForm';
import { useEditForm } from '../shared/form/useEditForm';
import { tell } from '../shared/frame/tell';
import { refusalOf } from '../shared/page/refusalOf';
import { MarkdownText } from '../shared/words/MarkdownText';
import classes from './WriteForm.module.css';

interface WriteFormProps {
  /** Kept under this until it is sent. */
  draft: string;
  label: string;
  /** What it says now; follows what others write while the form is open. */
  text: string;
  version: number;
  submit: string;
  send: (text: string, expectedVersion: number) => Promise<unknown>;
  close: () => void;
}

/** A form of one longer text, such as a section of a report. Where another wrote first, both texts are shown. */
export function WriteForm({ draft, label, text, version, submit, send, close }: WriteFormProps) {
  const { t } = useTranslation('boardRoom');
  const form = useEditForm({
    draft,
    current: { text },
    version,
    check: (values) => (values.text.trim() ? {} : { text: t('form.missing') }),
    send: (changed, expectedVersion) => send(changed.text ?? text, expectedVersion),
    done: () => {
      close();
      void tell(t('form.saved'));
    },
  });
  const [clash] = form.clashes;
  return (
    <ActionForm
      form={form}
      submit={submit}
      close={close}
      refusal={
        form.hasConflict && (
          <div className={classes.both} role="alert">
            <p className={classes.told}>
              {t('form.conflict', { name: refusalOf(form.error).changedBy ?? t('form.someone') })}
            </p>
            {clash && (
              <>
                <div className={classes.theirs}>
                  <MarkdownText text={clash.theirs} />
                </div>
                {!form.values.text.includes(clash.theirs) && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => form.set({ text: `${clash.theirs}\n\n${form.values.text}` })}
                  >
                    {t('form.joinTexts')}
                  </Button>
                )}
              </>
            )}
          </div>
        )
      }
    >
      <Textarea label={label} autosize minRows={5} data-autofocus {...form.text('text')} />
    </ActionForm>
  );
}
