import { Dropzone } from '@mantine/dropzone';
import { useTranslation } from 'react-i18next';
import classes from './FileDrop.module.css';

/** Takes files that are let go beside the place for them: over the page there is no wrong place. */
export function DropAnywhere({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation('exchange');
  return (
    <Dropzone.FullScreen
      onDrop={onFiles}
      // It is there for the mouse alone; the keyboard has the button on the page.
      activateOnKeyboard={false}
      tabIndex={-1}
      aria-hidden
      inputProps={{ tabIndex: -1 }}
      classNames={{ fullScreen: classes.anywhere }}
    >
      <p className={classes.heading}>{t('drop.anywhere')}</p>
    </Dropzone.FullScreen>
  );
}
