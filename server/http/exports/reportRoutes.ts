import { Router } from 'express';
import sanitize from 'sanitize-filename';
import { BoardReport } from '../../board/report/BoardReport.js';
import { reportDocument } from '../../board/report/reportDocument.js';
import { writePdf } from '../../shared/document/writePdf.js';
import { writeWord } from '../../shared/document/writeWord.js';
import { find } from '../../shared/find.js';
import { identityOf } from '../identify.js';
import type { Exporting } from './exporting.js';

const FORMS = {
  pdf: { mediaType: 'application/pdf', make: writePdf },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', make: writeWord },
};

/** A report to the board as a file: GET /board-reports/<id>.pdf or .docx, in the language of who asks. */
export function reportRoutes(exporting: Exporting): Router {
  const router = Router();
  for (const form of ['pdf', 'docx'] as const) {
    router.get(`/board-reports/:report.${form}`, async (request, response) => {
      const { language } = identityOf(request);
      const document = await exporting(request, 'files:read', async (em) =>
        reportDocument(em, language, await find(em, BoardReport, String(request.params['report']))),
      );
      response.attachment(`${sanitize(document.title).slice(0, 120).trim()}.${form}`);
      response.set({ 'Content-Type': FORMS[form].mediaType, 'Cache-Control': 'private, no-store' });
      response.send(await FORMS[form].make(document));
    });
  }
  return router;
}
