import { Router } from 'express';
import type { EntityManager } from '@mikro-orm/postgresql';
import sanitize from 'sanitize-filename';
import { letterDocument } from '../../correspondence/paper/letterDocument.js';
import { letterEmail } from '../../correspondence/paper/letterEmail.js';
import { type LetterPaper, readPaper } from '../../correspondence/paper/readPaper.js';
import { Letter } from '../../correspondence/letter/Letter.js';
import { LetterDirection } from '../../correspondence/letter/LetterKind.js';
import { writePdf } from '../../shared/document/writePdf.js';
import { writeWord } from '../../shared/document/writeWord.js';
import { logSecretReads } from '../../shared/changes/secretReads.js';
import { find } from '../../shared/find.js';
import { notFound } from '../../shared/Refusal.js';
import type { Exporting } from './exporting.js';

const FORMS = {
  pdf: { mediaType: 'application/pdf', make: (paper: LetterPaper) => writePdf(letterDocument(paper)) },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: (paper: LetterPaper) => writeWord(letterDocument(paper)),
  },
  eml: {
    mediaType: 'message/rfc822',
    make: async (paper: LetterPaper) => letterEmail(paper, await FORMS.pdf.make(paper), fileNameOf(paper, 'pdf')),
  },
};

/** A letter to an authority as a file: GET /letters/<id>.pdf, .docx or .eml, as far as the caller may see it. */
export function letterRoutes(exporting: Exporting): Router {
  const router = Router();
  for (const form of ['pdf', 'docx', 'eml'] as const) {
    router.get(`/letters/:letter.${form}`, async (request, response) => {
      const paper = await exporting(request, 'files:read', (em) => readVisible(em, String(request.params['letter'])));
      response.attachment(fileNameOf(paper, form));
      response.set({ 'Content-Type': FORMS[form].mediaType, 'Cache-Control': 'private, no-store' });
      response.send(await FORMS[form].make(paper));
    });
  }
  return router;
}

/** Of a letter under a secrecy mark it is written down who read it. One that came in is fetched as it came. */
async function readVisible(em: EntityManager, id: string): Promise<LetterPaper> {
  const letter = await find(em, Letter, id);
  if (letter.direction === LetterDirection.IN) throw notFound();
  if (letter.secrecyReaderIds !== null) await logSecretReads(em, `Letter:${letter.id}`);
  return readPaper(em, letter);
}

const fileNameOf = ({ datedOn, subject }: LetterPaper, ending: string) =>
  `${datedOn} ${sanitize(subject).slice(0, 100).trim()}.${ending}`;
