import type { EntityManager } from '@mikro-orm/postgresql';
import { Upload } from '../access/Upload.js';
import { find } from '../shared/find.js';
import { badInput } from '../shared/Refusal.js';
import { Attachment } from './Attachment.js';
import type { Interaction } from './Interaction.js';

/** Files that are attached at once, at the most. */
const MOST = 20;

/** Attaches files that the caller sent in, in the order given. Each upload is used up by it. */
export async function attachUploads(
  em: EntityManager,
  interaction: Interaction,
  uploads: readonly string[],
  fieldOf: (place: number) => string,
): Promise<Attachment[]> {
  if (uploads.length > MOST) {
    throw badInput(fieldOf(MOST), { sv: `Bifoga högst ${MOST} filer.`, en: `Attach at most ${MOST} files.` });
  }
  if (new Set(uploads).size < uploads.length) {
    throw badInput(fieldOf(0), { sv: 'Samma fil är angiven två gånger.', en: 'The same file is given twice.' });
  }
  const attachments: Attachment[] = [];
  for (const [place, id] of uploads.entries()) {
    const upload = await find(em, Upload, id, fieldOf(place));
    const { fileName, mediaType, sizeBytes, sha256 } = upload;
    attachments.push(new Attachment(interaction, { fileName, mediaType, sizeBytes, sha256 }));
    em.remove(upload);
  }
  em.persist(attachments);
  return attachments;
}
