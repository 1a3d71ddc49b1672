import { Button } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { mostMegabytes } from '../shared/api/sendFile';
import classes from './FileDrop.module.css';

interface FileDropProps {
  onFiles: (files: File[]) => void;
  /** While files are looked at, when it is no longer what one comes for. */
  isSmall?: boolean;
}

/** Where files are dropped, or chosen: by the button, which the keyboard reaches. */
export function FileDrop({ onFiles, isSmall = false }: FileDropProps) {
  const { t } = useTranslation('exchange');
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      className={isSmall ? `${classes.drop} ${classes.small}` : classes.drop}
      openRef={open}
      onDrop={onFiles}
      // The button is the way in; a second stop for the keyboard on the ground round it would say nothing.
      activateOnClick={false}
      activateOnKeyboard={false}
      tabIndex={-1}
      enablePointerEvents
      inputProps={{ 'aria-label': t('drop.choose'), 'aria-hidden': true, tabIndex: -1 }}
    >
      <div className={classes.inner}>
        <span className={classes.sign}>
          <IconFileImport size={26} stroke={1.6} aria-hidden />
        </span>
        <p className={classes.heading}>{t(isSmall ? 'drop.more' : 'drop.heading')}</p>
        {!isSmall && <p className={classes.kinds}>{t('drop.kinds')}</p>}
        <Button className={classes.choose} variant={isSmall ? 'default' : 'filled'} onClick={() => open.current?.()}>
          {t('drop.choose')}
        </Button>
        {!isSmall && <p className={classes.limits}>{t('drop.limits', { most: mostMegabytes })}</p>}
      </div>
    </Dropzone>
  );
}
