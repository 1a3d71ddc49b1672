import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { UnreadableFile } from './UnreadableFile.js';

export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'WINDOWS-1252';

const startsOfOfficeFiles = ['504b0304', 'd0cf11e0'];

/**
 * The text of a file. The encoding is told by the byte order mark, else it is UTF-8 where the bytes are valid UTF-8,
 * else Windows-1252, which is what older Windows programs write.
 * @throws UnreadableFile EMPTY, TOO_LARGE, OFFICE_FILE, BINARY, DAMAGED_TEXT
 */
export function decodeText(bytes: Uint8Array, atMostBytes: number): { text: string; encoding: TextEncoding } {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY');
  if (bytes.length > atMostBytes) throw new UnreadableFile('TOO_LARGE');
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (startsOfOfficeFiles.includes(start)) throw new UnreadableFile('OFFICE_FILE');

  const decoded = decode(bytes, start);
  if (isBinary(decoded.text)) throw new UnreadableFile('BINARY');
  if (decoded.text.trim() === '') throw new UnreadableFile('EMPTY');
  return decoded;
}

function decode(bytes: Uint8Array, start: string): { text: string; encoding: TextEncoding } {
  if (start.startsWith('fffe')) return { text: decodeUtf16(bytes, 'utf-16le'), encoding: 'UTF-16LE' };
  if (start.startsWith('feff')) return { text: decodeUtf16(bytes, 'utf-16be'), encoding: 'UTF-16BE' };
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'UTF-8' };
  if (bytes.includes(0)) throw new UnreadableFile('BINARY');
  refuseDamagedUtf8(bytes, start.startsWith('efbbbf'));
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'win1252');
  refuseReplacements(text);
  return { text, encoding: 'WINDOWS-1252' };
}

function decodeUtf16(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('DAMAGED_TEXT');
  }
}

/** In Windows-1252 next to no pair of bytes happens to be valid UTF-8; where most pairs are, the file was UTF-8. */
function refuseDamagedUtf8(bytes: Uint8Array, claimsUtf8: boolean): void {
  const lossy = new TextDecoder().decode(bytes);
  const valid = lossy.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  const invalid = lossy.match(/\uFFFD/g)?.length ?? 0;
  if (claimsUtf8 || valid > invalid) refuseReplacements(lossy);
}

function refuseReplacements(text: string): void {
  const at = text.indexOf('\uFFFD');
  if (at >= 0) throw new UnreadableFile('DAMAGED_TEXT', lineAt(text, at));
}

function lineAt(text: string, index: number): number {
  return (text.slice(0, index).match(/\r\n?|\n/g)?.length ?? 0) + 1;
}

/** A few stray control characters happen in exports; NUL never does, and many of them mean something else than text. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(/[\u0001-\u0008\u000E-\u001F]/g)?.length ?? 0;
  return controls > 10 && controls > text.length / 100;
}
