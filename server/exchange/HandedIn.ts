import type { EntityManager } from '@mikro-orm/postgresql';
import { Upload } from '../access/Upload.js';
import type { Context } from '../shared/Context.js';
import { findAll } from '../shared/find.js';
import { badInput, notFound, type Refusal } from '../shared/Refusal.js';
import type { ImportedFile } from './Import.js';
import { UnreadableFile } from './parsing/UnreadableFile.js';

/** A file that the caller sent in, with its bytes. */
export interface HandedIn extends ImportedFile {
  bytes: Buffer;
}

/** Files that the caller sent in by `POST /files`, by the ids that were answered; NOT_FOUND for those of others, and when their day is over. */
export async function handedIn(context: Context, uploads: { id: string; field: string }[]): Promise<HandedIn[]> {
  const { files } = context.ground;
  const found = await context.read(async (em: EntityManager) => {
    const upload = await findAll(em, Upload, uploads);
    return uploads.map(({ id }) => upload(id)!);
  });
  return Promise.all(
    found.map(async ({ fileName, sha256 }, at) => {
      const bytes = await files?.read(sha256).catch(() => null);
      if (!bytes) throw notFound(uploads[at]!.field);
      return { fileName, sha256, bytes };
    }),
  );
}

/** Says to the caller why a file cannot be read, and in which line; any other error as it is. */
export function asRefusal(error: unknown, field: string): unknown {
  return error instanceof UnreadableFile ? refusalOf(error, field) : error;
}

function refusalOf({ sentence, line }: UnreadableFile, field: string): Refusal {
  if (line === null) return badInput(field, sentence);
  return badInput(field, {
    sv: `${sentence.sv} (Rad ${line} i filen.)`,
    en: `${sentence.en} (Line ${line} of the file.)`,
  });
}
