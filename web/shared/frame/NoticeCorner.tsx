import '@mantine/notifications/styles.css';
import { Notifications } from '@mantine/notifications';

/** The corner of the screen where notices come and go. */
export function NoticeCorner() {
  return <Notifications position="bottom-right" autoClose={6000} />;
}
