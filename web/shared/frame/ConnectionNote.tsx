import { IconCloudOff } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { connectionState, watchConnection } from './connection';
import classes from './ConnectionNote.module.css';

/** Says that the server is out of reach, for as long as it is. */
export function ConnectionNote() {
  const { t } = useTranslation('shared');
  const state = useSyncExternalStore(watchConnection, connectionState);
  return (
    <div role="status">
      {state === 'lost' && (
        <p className={classes.note}>
          <IconCloudOff size={18} stroke={1.75} aria-hidden />
          {t('state.offline')}
        </p>
      )}
    </div>
  );
}
