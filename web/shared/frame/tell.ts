import type { NotificationData } from '@mantine/notifications';
import { getI18n } from 'react-i18next';

type Notice = Pick<NotificationData, 'title' | 'message' | 'color'>;

const watchers = new Set<() => void>();
let isWanted = false;

/** Tells in a corner of the screen, and to a screen reader, that something was done: "Kontaktpunkten är sparad". */
export async function tell(notice: string | Notice): Promise<void> {
  isWanted = true;
  for (const watcher of watchers) watcher();
  const { notifications } = await import('@mantine/notifications');
  notifications.show({
    ...(typeof notice === 'string' ? { message: notice } : notice),
    closeButtonProps: { 'aria-label': getI18n().t('close', { ns: 'shared' }) },
  });
}

/** Whether anything has been told yet; until then nothing that shows notices needs to be fetched. */
export function isAnythingTold(): boolean {
  return isWanted;
}

export function watchTold(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
