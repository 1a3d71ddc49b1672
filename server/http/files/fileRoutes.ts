import { type Request, Router } from 'express';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Account } from '../../access/Account.js';
import type { RateLimits } from '../../access/RateLimits.js';
import { Upload } from '../../access/Upload.js';
import { LetterAttachment } from '../../correspondence/letter/LetterAttachment.js';
import { Attachment } from '../../dialogue/Attachment.js';
import { refusedFileSentences, sniffMediaType } from '../../exchange/parsing/sniffMediaType.js';
import { type Caller, sessionOf } from '../../shared/Caller.js';
import type { Ground } from '../../shared/Context.js';
import { FileStore } from '../../shared/FileStore.js';
import { logSecretReads } from '../../shared/changes/secretReads.js';
import { find } from '../../shared/find.js';
import { knownUuidOf, toGlobalId } from '../../shared/globalId.js';
import { badInput, Refusal } from '../../shared/Refusal.js';
import { identityOf } from '../identify.js';
import { receiveFile } from './receiveFile.js';

/** What sending in a file costs of the points of a minute. */
const UPLOAD_POINTS = 500;

const stranger = new Refusal('UNAUTHENTICATED', { sv: 'Du behöver logga in.', en: 'You need to sign in.' });
const mayNotSend = new Refusal('FORBIDDEN', {
  sv: 'Din roll får inte skicka in filer.',
  en: 'Your role may not send in files.',
});
const mayNotFetch = new Refusal('FORBIDDEN', {
  sv: 'API-nyckeln får inte hämta filer: den saknar files:read.',
  en: 'The token may not fetch files: it lacks files:read.',
});

function callerIn(request: Request): Caller {
  const { caller } = identityOf(request);
  if (!caller) throw stranger;
  return caller;
}

/** The attachment with a global id. Of one that stands under a secrecy mark it is written down who read it. */
async function readAttachment(em: EntityManager, id: string): Promise<Attachment | LetterAttachment> {
  if (knownUuidOf('LetterAttachment', id) !== null) return readEnclosure(em, id);
  const attachment = await find(em, Attachment, id);
  const interaction = await attachment.interaction.loadOrFail();
  if (interaction.secrecyReaderIds !== null) await logSecretReads(em, `Interaction:${interaction.id}`);
  return attachment;
}

async function readEnclosure(em: EntityManager, id: string): Promise<LetterAttachment> {
  const attachment = await find(em, LetterAttachment, id);
  const letter = await attachment.letter.loadOrFail();
  if (letter.secrecyReaderIds !== null) await logSecretReads(em, `Letter:${letter.id}`);
  return attachment;
}

/** Sending a file in (POST /), to be attached to something later, and fetching one that is attached (GET /:attachment). */
export function fileRoutes(ground: Ground, limits: RateLimits, files: FileStore): Router {
  const router = Router();
  const as = (caller: Caller) => ground.orm.em.fork({ session: sessionOf(caller) }) as EntityManager;

  router.post('/', async (request, response) => {
    const caller = callerIn(request);
    if (caller.writesFor === null) throw mayNotSend;
    await limits.spend(caller.accountId, UPLOAD_POINTS);
    const { fileName, bytes } = await receiveFile(request);
    const sniffed = await sniffMediaType(bytes, fileName);
    if (!sniffed.isAccepted) throw badInput('file', refusedFileSentences[sniffed.code]);
    const facts = { fileName, mediaType: sniffed.mediaType, sizeBytes: bytes.length, sha256: await files.keep(bytes) };
    const upload = await as(caller).transactional((em) => {
      const made = new Upload(em.getReference(Account, caller.accountId), facts);
      em.persist(made);
      return Promise.resolve(made);
    });
    response.status(201).json({ upload: toGlobalId('Upload', upload.id), ...facts });
  });

  router.get('/:attachment', async (request, response) => {
    const caller = callerIn(request);
    if (caller.scopes?.includes('files:read') === false) throw mayNotFetch;
    const attachment = await as(caller).transactional((em) => readAttachment(em, request.params.attachment));
    response.attachment(attachment.fileName);
    response.set({
      'Content-Type': attachment.mediaType,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-cache',
    });
    await new Promise<void>((resolve, reject) => {
      response.sendFile(attachment.sha256, { root: files.folder, cacheControl: false }, (error) =>
        error ? reject(error) : resolve(),
      );
    });
  });
  return router;
}
