import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableFile } from '../parsing/UnreadableFile.js';

const MOST_UNPACKED = 400 * 1024 * 1024;
const ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/**
 * Refuses an archive that was cut off or changed on its way, by the checksums that it carries, and one that unpacks to more
 * than a table of figures can be: a small file may hold gigabytes.
 * @throws UnreadableFile DAMAGED_WORKBOOK, TOO_LARGE
 */
export function refuseDamagedArchive(bytes: Buffer): void {
  try {
    let left = MOST_UNPACKED;
    for (const entry of entriesOf(bytes)) left -= sizeOfWhole(bytes, entry, left);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('DAMAGED_WORKBOOK');
  }
}

interface Entry {
  method: number;
  checksum: number;
  packed: number;
  unpacked: number;
  at: number;
}

/** The archive's own table of contents. */
function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new UnreadableFile('DAMAGED_WORKBOOK');
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new UnreadableFile('DAMAGED_WORKBOOK');
    const [method, checksum] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)];
    const [packed, unpacked] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const entry = { method, checksum, packed, unpacked, at: bytes.readUInt32LE(at + 42) };
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return entry;
  });
}

/** How large an entry is that unpacks to what its checksum says. */
function sizeOfWhole(bytes: Buffer, { method, checksum, packed, unpacked, at }: Entry, most: number): number {
  if (unpacked > most) throw new UnreadableFile('TOO_LARGE');
  if (bytes.readUInt32LE(at) !== LOCAL_ENTRY) throw new UnreadableFile('DAMAGED_WORKBOOK');
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const held = bytes.subarray(from, from + packed);
  const whole = method === 0 ? held : inflateRawSync(held, { maxOutputLength: Math.max(1, unpacked) });
  if (whole.length !== unpacked || crc32(whole) !== checksum) throw new UnreadableFile('DAMAGED_WORKBOOK');
  return unpacked;
}
