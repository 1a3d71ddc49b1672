import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendFile, type SentFile } from '../shared/api/sendFile';
import { newKey } from './recordDraft';

/** A file that is being sent, or was refused. */
export interface FileOnTheWay {
  key: string;
  name: string;
  /** what has been sent, 0 to 1 */
  share: number;
  /** why it was refused; null while it is on its way */
  error: unknown;
}

/**
 * Sends files as they are chosen, each at once.
 * @param onSent may change with every drawing; called once for each file that the server has received.
 */
export function useSendFiles(onSent: (file: SentFile) => void) {
  const { i18n } = useTranslation();
  const [files, setFiles] = useState<readonly FileOnTheWay[]>([]);
  const latest = useRef(onSent);
  const stop = useRef<AbortController>(null);
  useEffect(() => {
    latest.current = onSent;
  });
  useEffect(() => {
    const stopping = new AbortController();
    stop.current = stopping;
    return () => stopping.abort();
  }, []);

  const change = (key: string, changes: Partial<FileOnTheWay>) =>
    setFiles((before) => before.map((one) => (one.key === key ? { ...one, ...changes } : one)));
  const remove = (key: string) => setFiles((before) => before.filter((one) => one.key !== key));
  const send = async (key: string, file: File) => {
    const signal = stop.current?.signal;
    try {
      const onShare = (share: number) => change(key, { share });
      const sent = await sendFile(file, { language: i18n.language, onSent: onShare, ...(signal && { signal }) });
      remove(key);
      latest.current(sent);
    } catch (error) {
      if (!signal?.aborted) change(key, { error });
    }
  };
  const add = (given: readonly File[]) => {
    const added = given.map((file) => ({ key: newKey(), file }));
    setFiles((before) => [
      ...before,
      ...added.map(({ key, file }) => ({ key, name: file.name, share: 0, error: null })),
    ]);
    for (const { key, file } of added) void send(key, file);
  };
  return { files, add, remove, isSending: files.some(({ error }) => error === null) };
}
