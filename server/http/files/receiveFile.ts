import busboy from 'busboy';
import type { Request } from 'express';
import sanitize from 'sanitize-filename';
import { badInput, Refusal } from '../../shared/Refusal.js';

/** A file as it came: its name made safe, and its bytes. */
export interface ReceivedFile {
  fileName: string;
  bytes: Buffer;
}

export const MOST_BYTES = 20 * 1024 * 1024;
const LONGEST_NAME = 150;

const tooLarge = new Refusal(
  'BAD_USER_INPUT',
  { sv: 'Filen är större än 20 MB.', en: 'The file is larger than 20 MB.' },
  { field: 'file' },
);
const notAForm = badInput('file', {
  sv: 'Skicka en fil som multipart/form-data.',
  en: 'Send one file as multipart/form-data.',
});

/** A name without folders, control characters or what some system reserves; never empty, its ending kept. */
function safeName(name: string): string {
  const safe = sanitize(name.normalize('NFC')).trim();
  const ending = /\.[^.]{1,10}$/.exec(safe)?.[0] ?? '';
  return safe.length > LONGEST_NAME ? safe.slice(0, LONGEST_NAME - ending.length) + ending : safe || 'fil';
}

/** The one file of a form. Refuses what is no form, none or several files, and a file of more than 20 MB. */
export function receiveFile(request: Request): Promise<ReceivedFile> {
  return new Promise((resolve, reject) => {
    const refuse = (refusal: Refusal) => {
      request.unpipe();
      request.resume();
      reject(refusal);
    };
    let form: busboy.Busboy;
    try {
      const limits = { fileSize: MOST_BYTES, files: 1, fields: 5, fieldSize: 1_000, parts: 6 };
      form = busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
    } catch {
      return refuse(notAForm);
    }
    let received: ReceivedFile | undefined;
    form.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => refuse(tooLarge));
      // A form that ends in the middle of a file breaks the file's stream too; unheard it would end the process.
      stream.on('error', () => refuse(notAForm));
      stream.on('end', () => (received = { fileName: safeName(filename ?? ''), bytes: Buffer.concat(chunks) }));
    });
    form.on('filesLimit', () => refuse(notAForm));
    form.on('error', () => refuse(notAForm));
    form.on('close', () => (received ? resolve(received) : refuse(notAForm)));
    request.on('aborted', () => refuse(notAForm));
    request.pipe(form);
  });
}
