import { type Request, type Response, Router } from 'express';
import { graphql, type GraphQLSchema } from 'graphql';
import type { RateLimits } from '../../access/RateLimits.js';
import {
  FOLLOW_UP_QUERY,
  type FollowUpAnswer,
  followUpDocument,
  followUpSheets,
  followUpTitle,
} from '../../exchange/followUp/followUpPaper.js';
import { handoverDocument } from '../../exchange/handover/handoverDocument.js';
import { type Ask, gatherHandover } from '../../exchange/handover/handoverPack.js';
import { handoverSheets } from '../../exchange/handover/handoverWorkbook.js';
import { PACK_WORDS } from '../../exchange/handover/handoverWords.js';
import { writeWorkbook } from '../../exchange/writeWorkbook.js';
import { writePdf } from '../../shared/document/writePdf.js';
import { writeWord } from '../../shared/document/writeWord.js';
import { Context, type Ground } from '../../shared/Context.js';
import { notFound, Refusal } from '../../shared/Refusal.js';
import { today } from '../../shared/today.js';
import { askedBy } from '../graphql/askedBy.js';
import { identityOf } from '../identify.js';

/** What one of these costs of the points of a minute: they ask for much at once. */
const PAPER_POINTS = 5_000;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const stranger = new Refusal('UNAUTHENTICATED', { sv: 'Du behöver logga in.', en: 'You need to sign in.' });

/**
 * What the governance of a partnership is put on paper: a follow-up as Word and as a workbook, and the pack for a successor
 * as PDF, as a workbook and as JSON. All of it is read through the API, as the caller.
 */
export function governanceRoutes(ground: Ground, limits: RateLimits, schema: GraphQLSchema): Router {
  const router = Router();
  const askAs = async (request: Request): Promise<Ask> => {
    const { caller } = identityOf(request);
    if (!caller) throw stranger;
    await limits.spend(caller.accountId, PAPER_POINTS);
    return async <T>(source: string, variableValues: Record<string, unknown> = {}) => {
      const contextValue = new Context(ground, askedBy(request));
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
      if (errors) throw errors[0]!.originalError ?? errors[0]!;
      return data as T;
    };
  };
  router.get('/follow-ups/:id.:form', async (request, response, next) => {
    const { id, form } = request.params;
    const { language } = identityOf(request);
    const { followUp } = await (await askAs(request))<FollowUpAnswer>(FOLLOW_UP_QUERY, { id });
    if (!followUp) throw notFound();
    const title = followUpTitle(followUp, language);
    if (form === 'docx') send(response, `${title}.docx`, WORD, await writeWord(followUpDocument(followUp, language)));
    else if (form === 'xlsx')
      send(response, `${title}.xlsx`, WORKBOOK, await writeWorkbook(title, followUpSheets(followUp, language)));
    else next();
  });
  router.get('/handover.:form', async (request, response, next) => {
    const { form } = request.params;
    const { language } = identityOf(request);
    if (!['pdf', 'xlsx', 'json'].includes(form)) return next();
    const pack = await gatherHandover(await askAs(request), today());
    const name = `${PACK_WORDS[language].title.split(':')[0]!} ${pack.madeOn}`;
    if (form === 'pdf')
      send(response, `${name}.pdf`, 'application/pdf', await writePdf(handoverDocument(pack, language)));
    else if (form === 'xlsx')
      send(response, `${name}.xlsx`, WORKBOOK, await writeWorkbook(name, handoverSheets(pack, language)));
    else send(response, `${name}.json`, 'application/json', Buffer.from(JSON.stringify(pack, null, 2)));
  });
  return router;
}

function send(response: Response, name: string, type: string, content: Buffer): void {
  response.attachment(name);
  response.set({ 'Content-Type': type, 'Cache-Control': 'private, no-store' });
  response.send(content);
}
