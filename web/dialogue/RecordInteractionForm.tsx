import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, Suspense, useContext, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../access/ViewerContext';
import type { RecordStartQuery } from '../gql/graphql';
import { DraftNote } from '../shared/form/DraftNote';
import { useDraft } from '../shared/form/useDraft';
import { tell } from '../shared/frame/tell';
import { ShortcutHint } from '../shared/keyboard/ShortcutHint';
import { RefusalNote } from '../shared/page/RefusalNote';
import { refusalOf } from '../shared/page/refusalOf';
import { BesideSummary } from './besideSummary';
import { InteractionKindPicker, kindFieldId } from './InteractionKindPicker';
import { ParticipantPicker } from './ParticipantPicker';
import type { RecordDraft } from './recordDraft';
import { errorsOfRefusal, fieldId, type RecordErrors, recordErrors } from './recordErrors';
import { recordInput } from './recordInput';
import classes from './RecordInteraction.module.css';
import { RecordInteractionCommitments } from './RecordInteractionCommitments';
import { RecordInteractionDetails } from './RecordInteractionDetails';
import { RecordInteractionFiles } from './RecordInteractionFiles';
import { RecordInteractionReaders } from './RecordInteractionReaders';
import { useDialogueSuggestions } from './useDialogueSuggestions';
import { type RecordOutcome, useRecording } from './useRecording';
import { useSendFiles } from './useSendFiles';

interface RecordInteractionFormProps {
  initial: RecordDraft;
  start: RecordStartQuery;
  close: () => void;
}

function useForm(initial: RecordDraft, close: () => void) {
  const { t } = useTranslation('record');
  const we = useViewer().organization?.id ?? null;
  const { draft, isRestored, keep, forget } = useDraft('record-interaction', initial);
  const dialogues = useDialogueSuggestions(draft.participants, we);
  const { run, isSending } = useRecording({ draft, keep });
  const [errors, setErrors] = useState<RecordErrors>({});
  const [refused, setRefused] = useState<unknown>(null);

  const show = (found: RecordErrors) => {
    setErrors(found);
    const [first] = Object.keys(found);
    if (first) requestAnimationFrame(() => document.getElementById(fieldId(first))?.focus());
  };
  const settle = (outcome: RecordOutcome) => {
    if (outcome.is === 'refused') {
      const atField = errorsOfRefusal(refusalOf(outcome.error), draft);
      setRefused(atField ? null : outcome.error);
      return show(atField ?? {});
    }
    forget();
    close();
    const link = <Link to={`/interactions/${outcome.id}`}>{outcome.topic}</Link>;
    return void tell({
      title: outcome.is === 'already' ? t('saved.already') : t('saved.title'),
      message: (
        <>
          {link}
          {outcome.commitments > 0 && <> · {t('saved.commitments', { count: outcome.commitments })}</>}
        </>
      ),
    });
  };
  const submit = async () => {
    if (isSending) return;
    setRefused(null);
    const found = recordErrors(draft, we, t);
    if (sending.isSending) found.attachments = t('files.wait');
    show(found);
    if (Object.keys(found).length === 0) settle(await run(recordInput(draft, { we, suggested: dialogues.suggested })));
  };
  const change = (changes: Partial<RecordDraft>) => {
    keep({ ...draft, ...changes });
    // A fault is no longer one when its field is being put right.
    const changed = Object.keys(changes);
    setErrors((before) =>
      Object.fromEntries(Object.entries(before).filter(([field]) => !changed.includes(field.split('.')[0]!))),
    );
  };
  const attached = useRef(draft.attachments);
  useEffect(() => {
    attached.current = draft.attachments;
  });
  const sending = useSendFiles((file) => {
    // Two can arrive before the page is drawn anew.
    attached.current = [...attached.current, file];
    change({ attachments: attached.current });
  });
  return { draft, change, forget, isRestored, errors, refused, isSending, submit, dialogues, we, sending };
}

/** Writes down one moment of speaking: kind, with whom, about what, what was promised, who may see it. Ctrl+Enter saves. */
export function RecordInteractionForm({ initial, start, close }: RecordInteractionFormProps) {
  const { t } = useTranslation(['record', 'shared']);
  const form = useForm(initial, close);
  const { draft, change, errors, refused, isSending, submit, we } = form;
  const topic = useRef<HTMLInputElement>(null);
  const beside = useContext(BesideSummary);
  // The drawer gives the focus when it opens, and the form may come a moment after.
  useEffect(() => document.getElementById(kindFieldId(initial.kind))?.focus(), [initial.kind]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    // Ctrl+Enter saves from any field; the button beside it does the same.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form className={classes.form} onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <div className={classes.fields}>
        <DraftNote isRestored={form.isRestored} forget={form.forget} />
        {draft.inReplyTo && (
          <p className={classes.reply}>
            {t('reply', { topic: draft.inReplyTo.topic })}{' '}
            <button type="button" onClick={() => change({ inReplyTo: null })}>
              {t('replyRemove')}
            </button>
          </p>
        )}
        <InteractionKindPicker value={draft.kind} onChange={(kind) => change({ kind })} />
        <ParticipantPicker
          draft={draft}
          we={we}
          error={errors.participants}
          onChange={(participants) => change({ participants })}
          onDone={() => topic.current?.focus()}
        />
        <TextInput
          ref={topic}
          id={fieldId('topic')}
          label={t('topic')}
          maxLength={300}
          value={draft.topic}
          error={errors.topic}
          onChange={(event) => change({ topic: event.currentTarget.value })}
          required
          withAsterisk={false}
        />
        <Textarea
          id={fieldId('summary')}
          label={t('summary')}
          autosize
          minRows={3}
          maxRows={12}
          value={draft.summary}
          error={errors.summary}
          onChange={(event) => change({ summary: event.currentTarget.value })}
        />
        <Suspense>{beside?.({ participants: draft.participants, text: `${draft.topic}. ${draft.summary}` })}</Suspense>
        <RecordInteractionCommitments draft={draft} we={we} errors={errors} change={change} />
        <RecordInteractionFiles
          attached={draft.attachments}
          sending={form.sending}
          error={errors.attachments}
          onRemove={(upload) => change({ attachments: draft.attachments.filter((one) => one.upload !== upload) })}
        />
        <RecordInteractionDetails draft={draft} errors={errors} change={change} dialogues={form.dialogues} />
      </div>
      <div className={classes.foot}>
        <RecordInteractionReaders draft={draft} we={we} start={start} change={change} />
        <RefusalNote error={refused} />
        {refused != null && <p className={classes.kept}>{t('kept')}</p>}
        <div className={classes.buttons}>
          <Button
            type="submit"
            loading={isSending}
            rightSection={<ShortcutHint keys="mod+enter" />}
            aria-keyshortcuts="Control+Enter"
          >
            {refused == null ? t('save') : t('shared:state.retry')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('later')}
          </Button>
        </div>
      </div>
    </form>
  );
}
