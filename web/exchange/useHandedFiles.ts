import { useMutation } from '@apollo/client/react';
import { useEffect, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { sendFile } from '../shared/api/sendFile';
import { refusalOf } from '../shared/page/refusalOf';
import { changedFiles, type FileState, type HandedFile } from './handedFile';
import { previewMutation } from './preview';

/** Files sent and read at the same time. */
const atOnce = 3;

/** Files in hand: sent to the server and looked at as they come, a few at a time; those that failed can be tried again. */
export function useHandedFiles() {
  const { i18n } = useTranslation();
  const [files, change] = useReducer(changedFiles, []);
  const [look] = useMutation(previewMutation, { fetchPolicy: 'no-cache' });
  const queue = useRef<HandedFile[]>([]);
  const running = useRef(0);
  const stops = useRef(new Map<string, AbortController>());

  useEffect(() => {
    const all = stops.current;
    return () => {
      queue.current = [];
      for (const stop of all.values()) stop.abort();
    };
  }, []);

  const bring = async ({ key, file, state: before }: HandedFile) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    const be = (state: FileState) => {
      if (!stop.signal.aborted) change({ key, state });
    };
    // What was sent before need not be sent again to be read again.
    let upload = before.is === 'refused' || before.is === 'ready' ? before.upload : null;
    try {
      if (upload === null) {
        be({ is: 'sending', share: 0 });
        const onSent = (share: number) => be({ is: 'sending', share });
        ({ upload } = await sendFile(file, { language: i18n.language, onSent, signal: stop.signal }));
      }
      be({ is: 'reading', upload });
      const { data } = await look({ variables: { input: { upload } } });
      be({ is: 'ready', upload, preview: data!.previewImport });
    } catch (error) {
      // The server forgets what was sent after a day: then it is sent again.
      const isForgotten = refusalOf(error).code === 'NOT_FOUND';
      be({ is: 'refused', error, upload: isForgotten ? null : upload });
    }
  };
  const next = () => {
    const one = running.current < atOnce ? queue.current.shift() : undefined;
    if (!one) return;
    running.current += 1;
    void bring(one).finally(() => {
      running.current -= 1;
      next();
    });
    next();
  };
  const enqueue = (handed: HandedFile[]) => {
    queue.current.push(...handed);
    next();
  };

  return {
    files,
    add: (given: readonly File[]) => {
      const handed = given.map((file): HandedFile => ({ key: crypto.randomUUID(), file, state: { is: 'waiting' } }));
      change({ add: handed });
      enqueue(handed);
    },
    /** Tries again with a file that failed, or looks anew at one whose preview has become old. */
    again: (file: HandedFile) => enqueue([file]),
    remove: (keys: readonly string[]) => {
      queue.current = queue.current.filter(({ key }) => !keys.includes(key));
      for (const key of keys) stops.current.get(key)?.abort();
      change({ remove: keys });
    },
  };
}
