import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mostMegabytes, type SentFile } from '../shared/api/sendFile';
import classes from './AttachmentList.module.css';
import { FilesOnTheWay } from './FilesOnTheWay';
import { fieldId } from './recordErrors';
import { sizeWording } from './sizeWording';
import type { useSendFiles } from './useSendFiles';

interface RecordInteractionFilesProps {
  attached: readonly SentFile[];
  sending: ReturnType<typeof useSendFiles>;
  error: string | undefined;
  onRemove: (upload: string) => void;
}

/** The files that are to be attached: sent as soon as they are chosen, so that saving takes no longer for them. */
export function RecordInteractionFiles({ attached, sending, error, onRemove }: RecordInteractionFilesProps) {
  const { t, i18n } = useTranslation('record');
  return (
    <div role="group" aria-label={t('files.label')}>
      <ul className={classes.files}>
        {attached.map(({ upload, fileName, sizeBytes }) => (
          <li key={upload} className={classes.attached}>
            <IconPaperclip size={16} aria-hidden />
            <span>
              {fileName} <span className={classes.size}>{sizeWording(sizeBytes, i18n.language)}</span>
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('files.remove', { name: fileName })}
              onClick={() => onRemove(upload)}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <FilesOnTheWay files={sending.files} remove={sending.remove} />
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      <FileButton multiple onChange={sending.add}>
        {(props) => (
          <Button
            {...props}
            id={fieldId('attachments')}
            variant="default"
            size="xs"
            leftSection={<IconPaperclip size={16} aria-hidden />}
          >
            {t('files.add')}
          </Button>
        )}
      </FileButton>{' '}
      <span className={classes.size}>{t('files.limit', { most: mostMegabytes })}</span>
    </div>
  );
}
