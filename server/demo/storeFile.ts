import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the register keeps of a stored file. */
export interface StoredFile {
  sha256: string;
  sizeBytes: number;
}

/** Stores a text under its SHA-256, where uploaded files lie. */
export async function storeFile(dataDir: string, text: string): Promise<StoredFile> {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const folder = join(dataDir, 'files');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, sha256), bytes);
  return { sha256, sizeBytes: bytes.length };
}
