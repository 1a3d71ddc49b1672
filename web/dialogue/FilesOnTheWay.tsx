import { ActionIcon, Progress } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileTooLarge, mostMegabytes } from '../shared/api/sendFile';
import { refusalOf } from '../shared/page/refusalOf';
import classes from './AttachmentList.module.css';
import type { FileOnTheWay } from './useSendFiles';

/** Why a file was not taken, in a sentence. */
function useWhy(): (error: unknown) => string {
  const { t } = useTranslation(['record', 'shared']);
  return (error) => {
    if (error instanceof FileTooLarge) return t('files.tooLarge', { most: mostMegabytes });
    const { code, message } = refusalOf(error);
    return message ?? t(`shared:refusal.${code}`);
  };
}

/** Files that are being sent, and those that were refused with the reason. */
export function FilesOnTheWay({ files, remove }: { files: readonly FileOnTheWay[]; remove: (key: string) => void }) {
  const { t } = useTranslation('record');
  const why = useWhy();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files}>
      {files.map(({ key, name, share, error }) =>
        error === null ? (
          <li key={key}>
            {name}
            <Progress size="sm" mt={4} value={share * 100} aria-label={t('files.sending', { name })} />
          </li>
        ) : (
          <li key={key} className={classes.refused}>
            <IconAlertTriangle size={17} aria-hidden />
            <span role="alert">
              <strong>{name}</strong> {why(error)}
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('files.remove', { name })}
              onClick={() => remove(key)}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </li>
        ),
      )}
    </ul>
  );
}
