import { ServerError } from '@apollo/client/errors';

/** Megabytes that the server takes in one file. */
export const mostMegabytes = 20;

/** The file is larger than what the server takes: known before it is sent. */
export class FileTooLarge extends Error {
  override name = 'FileTooLarge';
}

/** A file that the server has received; it is forgotten after a day unless it is used. */
export interface SentFile {
  /** Its id, as mutations take it. */
  upload: string;
  fileName: string;
  sizeBytes: number;
}

interface SendOptions {
  /** In which language a refusal is to be written. */
  language: string;
  /** The share sent so far, 0 to 1. */
  onSent?: (share: number) => void;
  signal?: AbortSignal;
}

/** Statuses have their body in the form of a GraphQL answer, which `refusalOf` reads. */
function refused({ status, responseText }: XMLHttpRequest): Error {
  if (status === 0) return new Error('No answer');
  const response = new Response(responseText || null, { status });
  return new ServerError(`HTTP ${status}`, { response, bodyText: responseText });
}

/**
 * Sends one file to the server, telling how much of it has gone: that is what `fetch` cannot tell.
 * @throws what `refusalOf` reads: a refusal of the server, or NETWORK where no answer came; `FileTooLarge`; `AbortError` when stopped
 */
export function sendFile(file: File, { language, onSent, signal }: SendOptions): Promise<SentFile> {
  if (file.size > mostMegabytes * 1024 * 1024) return Promise.reject(new FileTooLarge());
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.setRequestHeader('accept-language', language);
    request.upload.onprogress = ({ loaded, total }) => onSent?.(total > 0 ? loaded / total : 0);
    request.onload = () =>
      request.status === 201 ? resolve(JSON.parse(request.responseText) as SentFile) : reject(refused(request));
    request.onerror = () => reject(refused(request));
    request.onabort = () => reject(new DOMException('Stopped', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
