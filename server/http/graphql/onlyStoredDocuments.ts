import type { RequestHandler } from 'express';
import { Refusal } from '../../shared/Refusal.js';
import { identityOf } from '../identify.js';
import type { StoredDocuments } from './StoredDocuments.js';

const free = new Refusal('FORBIDDEN', {
  sv: 'En webbläsares session kör bara webbklientens egna frågor. Använd en API-nyckel för egna frågor.',
  en: "A browser's session runs only the web client's own documents. Use a token for queries of your own.",
});
const unknown = new Refusal('NOT_FOUND', {
  sv: 'Webbsidan är äldre än servern. Ladda om den.',
  en: 'The page is older than the server. Load it again.',
});

/**
 * Puts the text of a stored document in the place of `documentId`. A browser's session may run nothing else: whoever
 * gets at its cookie gets no more than the pages show.
 */
export function onlyStoredDocuments(documents: StoredDocuments): RequestHandler {
  return (request, _response, next) => {
    const isSession = identityOf(request).by === 'session';
    const body = request.body as Record<string, unknown> | undefined;
    const id = body?.['documentId'];
    if (isSession && (typeof id !== 'string' || request.method !== 'POST')) throw free;
    if (body && typeof id === 'string') {
      const query = documents.get(id);
      if (query === undefined) throw unknown;
      const { documentId: _id, extensions: _extensions, ...rest } = body;
      request.body = { ...rest, query };
    }
    next();
  };
}
