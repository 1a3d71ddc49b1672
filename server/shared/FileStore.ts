import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the bytes of files lie: outside the web root, each under its own SHA-256, so that the same file is kept once. */
export class FileStore {
  /** `folder`: absolute path; made when the first file comes. */
  constructor(readonly folder: string) {}

  /** Keeps bytes and tells their SHA-256 in hexadecimal. A file is there whole or not at all. */
  async keep(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = join(this.folder, sha256);
    if (await isThere(path)) return sha256;
    const unfinished = join(this.folder, `.${randomUUID()}`);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    try {
      await writeFile(unfinished, bytes, { mode: 0o600, flush: true });
      await rename(unfinished, path);
    } finally {
      await rm(unfinished, { force: true });
    }
    return sha256;
  }

  /** The bytes under a SHA-256; throws when there are none. */
  read(sha256: string): Promise<Buffer> {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('that is no SHA-256');
    return readFile(join(this.folder, sha256));
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
