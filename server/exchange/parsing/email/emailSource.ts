import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { UnreadableFile } from '../UnreadableFile.js';

const mostBytes = 25 * 1024 * 1024;
/** 25 MB in base64 are 340,000 lines */
const mostLines = 400_000;
const mostDelimiters = 20_000;
const headersOfMail =
  /^(?:from|to|cc|subject|date|message-id|received|return-path|reply-to|sender|mime-version|content-type|delivered-to|x-mailer|thread-topic)\s*:/gim;

/**
 * The bytes of an .eml file, ready for the MIME parser: checked to be an e-mail of bearable size, without what mail
 * programs put before the headers, and with headers in UTF-8 where the sender wrote raw Windows-1252.
 * @throws UnreadableFile EMPTY, TOO_LARGE, OFFICE_FILE, NOT_AN_EMAIL, TOO_MANY_ATTACHMENTS
 */
export function emailSource(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY');
  if (bytes.length > mostBytes) throw new UnreadableFile('TOO_LARGE');
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (['504b0304', 'd0cf11e0'].includes(whole.toString('hex', 0, 4))) throw new UnreadableFile('OFFICE_FILE');

  const buffer = whole.subarray(startOfHeaders(whole));
  const end = endOfHeaders(buffer);
  const head = buffer.subarray(0, end);
  if (head.includes(0)) throw new UnreadableFile('NOT_AN_EMAIL');
  const known = new Set(
    head
      .toString('latin1')
      .match(headersOfMail)
      ?.map((name) => name.toLowerCase()),
  );
  if (known.size < 2) throw new UnreadableFile('NOT_AN_EMAIL');
  // The parser keeps every line and every part as an object: far more of them than any mail has would fill the memory.
  if (count(buffer, '\n', mostLines) > mostLines) throw new UnreadableFile('TOO_LARGE');
  if (count(buffer, '\n--', mostDelimiters) > mostDelimiters) throw new UnreadableFile('TOO_MANY_ATTACHMENTS');
  if (isUtf8(head)) return buffer;
  return Buffer.concat([Buffer.from(iconv.decode(head, 'win1252')), buffer.subarray(end)]);
}

/** Past a byte order mark, blank lines and the "From " line of a mailbox file. */
function startOfHeaders(buffer: Buffer): number {
  const head = buffer.toString('latin1', 0, 2_000);
  return /^(?:\u00EF\u00BB\u00BF)?\s*(?:From [^\n]*\n)?/.exec(head)?.[0].length ?? 0;
}

function endOfHeaders(buffer: Buffer): number {
  const ends = ['\n\n', '\n\r\n', '\r\r'].map((blank) => buffer.indexOf(blank)).filter((at) => at >= 0);
  return ends.length === 0 ? buffer.length : Math.min(...ends);
}

function count(buffer: Buffer, text: string, atMost: number): number {
  let found = 0;
  for (let at = buffer.indexOf(text); at >= 0 && found <= atMost; at = buffer.indexOf(text, at + 1)) found++;
  return found;
}
