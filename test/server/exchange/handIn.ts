import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Account } from '../../../server/access/Account.js';
import { Upload } from '../../../server/access/Upload.js';
import { FileStore } from '../../../server/shared/FileStore.js';
import { toGlobalId } from '../../../server/shared/globalId.js';
import { type Person, World } from '../../support/World.js';

/** A world whose people can hand in files, as `POST /files` lets them. */
export interface FileWorld {
  world: World;
  /** Sends a file in; answers the id of the upload. */
  handIn: (person: Person, fileName: string, content: string | Uint8Array) => Promise<string>;
  close: () => Promise<void>;
}

export async function makeFileWorld(): Promise<FileWorld> {
  const world = await World.make();
  const folder = await mkdtemp(join(tmpdir(), 'samnod-files-'));
  const files = new FileStore(folder);
  world.ground.files = files;
  return {
    world,
    handIn: async (person, fileName, content) => {
      const bytes = Buffer.from(content);
      const facts = { fileName, mediaType: 'text/plain', sizeBytes: bytes.length, sha256: await files.keep(bytes) };
      const id = await world.arrange(async (em) => {
        const upload = new Upload(em.getReference(Account, world.callers[person].accountId), facts);
        await em.persist(upload).flush();
        return upload.id;
      });
      return toGlobalId('Upload', id);
    },
    close: async () => {
      await world.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
