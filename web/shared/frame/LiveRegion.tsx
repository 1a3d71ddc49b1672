import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { onAnnouncement } from './announce';

/** Where announcements are put for a screen reader to read out. One on the page. */
export function LiveRegion() {
  const [message, setMessage] = useState('');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onAnnouncement((next) => {
      // Emptied first, so that the same words said twice are heard twice.
      setMessage('');
      clearTimeout(timer);
      timer = setTimeout(() => setMessage(next), 60);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {message}
    </VisuallyHidden>
  );
}
