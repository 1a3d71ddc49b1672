import { Button, Progress } from '@mantine/core';
import { IconAlertTriangle, IconFile } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RefusedFile } from './RefusedFile';
import { FileTooLarge } from '../shared/api/sendFile';
import type { HandedFile } from './handedFile';
import classes from './FileStatusList.module.css';

interface FileStatusProps {
  handed: HandedFile;
  again: (file: HandedFile) => void;
  remove: (keys: readonly string[]) => void;
}

function FileStatus({ handed, again, remove }: FileStatusProps) {
  const { t } = useTranslation(['exchange', 'shared']);
  const { key, file, state } = handed;
  const isRefused = state.is === 'refused';
  const canRetry = isRefused && !(state.error instanceof FileTooLarge);
  const percent = state.is === 'sending' ? Math.round(state.share * 100) : null;
  return (
    <li className={classes.file} data-refused={isRefused || undefined}>
      <span className={classes.sign}>
        {isRefused ? (
          <IconAlertTriangle size={20} stroke={1.75} aria-hidden />
        ) : (
          <IconFile size={20} stroke={1.6} aria-hidden />
        )}
      </span>
      <div className={classes.words}>
        <span className={classes.name}>{file.name}</span>
        {isRefused ? (
          <RefusedFile error={state.error} />
        ) : (
          <>
            <span className={classes.state}>
              {percent === null ? t(`file.${state.is as 'waiting' | 'reading'}`) : t('file.sending', { percent })}
            </span>
            <Progress
              className={classes.progress}
              size="sm"
              value={percent ?? 100}
              animated={percent === null && state.is === 'reading'}
              aria-label={t('file.progress', { name: file.name })}
            />
          </>
        )}
      </div>
      <div className={classes.actions}>
        {canRetry && (
          <Button variant="default" size="compact-md" onClick={() => again(handed)}>
            {t('shared:state.retry')}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-md"
          onClick={() => remove([key])}
          aria-label={t('file.removeNamed', { name: file.name })}
        >
          {t('file.remove')}
        </Button>
      </div>
    </li>
  );
}

/** Files on their way in: how far each has come, and what was wrong with those that cannot be read. */
export function FileStatusList({
  files,
  again,
  remove,
}: Omit<FileStatusProps, 'handed'> & { files: readonly HandedFile[] }) {
  const { t } = useTranslation(['exchange', 'shared']);
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={t('file.list')}>
      {files.map((handed) => (
        <FileStatus key={handed.key} handed={handed} again={again} remove={remove} />
      ))}
    </ul>
  );
}
