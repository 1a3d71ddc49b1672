import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import { useDialogueSuggestions } from '../dialogue/useDialogueSuggestions';
import type { Visibility } from '../gql/graphql';
import { Section } from '../shared/page/Section';
import { EmailPreviewCard } from './EmailPreviewCard';
import classes from './EmailPreviews.module.css';
import type { ReadyFile } from './handedFile';
import { ImportBar } from './ImportBar';
import { type EmailResult, useEmailImport } from './useEmailImport';
import { VisibilityChoice } from './VisibilityChoice';

interface EmailPreviewsProps {
  files: readonly ReadyFile[];
  /** These messages are brought in, or could not be: one result each. */
  onResults: (files: readonly ReadyFile[], results: EmailResult[]) => void;
  onRemove: (keys: readonly string[]) => void;
}

/** ISO moment. */
function sentAt({ state }: ReadyFile): string {
  return state.preview.email?.occurredAt ?? '';
}

/** E-mail messages as they would be written down; brought in together. */
export function EmailPreviews({ files, onResults, onRemove }: EmailPreviewsProps) {
  const { t } = useTranslation('exchange');
  const we = useViewer().organization?.id ?? null;
  const [dialogue, setDialogue] = useState<string | null>(null);
  const [visibility, setVisibility] = useState<Visibility | null>(null);
  const addresses = files.flatMap(({ state }) => state.preview.email?.addresses ?? []);
  const { dialogues } = useDialogueSuggestions(addresses, we);
  const { run, isSaving, error } = useEmailImport();
  const fresh = files.filter(({ state }) => !state.preview.email?.interaction);
  const unknown = new Set(
    fresh.flatMap(({ state }) =>
      (state.preview.email?.addresses ?? []).flatMap((one) => ((one.contact ?? one.organization) ? [] : [one.address])),
    ),
  ).size;
  const known = files.length - fresh.length;
  const inOrder = files.toSorted((one, other) => sentAt(one).localeCompare(sentAt(other)));
  const summary = [
    fresh.length > 0 && t('email.summary', { count: fresh.length }),
    known > 0 && t('email.summaryKnown', { count: known }),
    unknown > 0 && t('email.summaryUnknown', { count: unknown }),
  ];
  return (
    <div className={classes.previews}>
      <Section ground="plain" heading={t('email.heading')} count={files.length} lead={t('email.lead')}>
        <div className={classes.settings}>
          {dialogues.length > 0 && (
            <NativeSelect
              label={t('email.dialogue')}
              value={dialogue ?? ''}
              onChange={(event) => setDialogue(event.currentTarget.value || null)}
              data={[
                { value: '', label: t('email.noDialogue') },
                ...dialogues.map(({ id, title }) => ({ value: id, label: title })),
              ]}
            />
          )}
          <VisibilityChoice
            label={t('visibility.labelEmail')}
            standard={t('visibility.standardEmail')}
            value={visibility}
            onChange={setVisibility}
          />
        </div>
        <ul className={classes.cards}>
          {inOrder.map((file) => (
            <EmailPreviewCard key={file.key} file={file} onRemove={() => onRemove([file.key])} />
          ))}
        </ul>
      </Section>
      <ImportBar
        label={t('email.import', { count: fresh.length })}
        summary={summary.filter(Boolean).join(' ')}
        isDisabled={fresh.length === 0}
        isSaving={isSaving}
        error={error}
        onSave={() => void run(fresh, { dialogue, visibility }, onResults)}
        onRemove={() => onRemove(files.map(({ key }) => key))}
      />
    </div>
  );
}
