import type { EntityManager } from '@mikro-orm/postgresql';
import { Initiative } from '../../dialogue/InteractionKind.js';
import type { Caller } from '../../shared/Caller.js';
import { toGlobalId } from '../../shared/globalId.js';
import type { ImportPreview } from '../contacts/ImportPreview.js';
import { ImportSource } from '../Import.js';
import { ImportProblem } from '../ImportProblem.js';
import { KnownContact, KnownOrganization } from '../KnownRecord.js';
import { AddressBook } from './AddressBook.js';
import { composeEmail, type ComposedEmail } from './composeEmail.js';
import { Correspondence } from './Correspondence.js';
import type { EmailPreview, PreviewedAddress } from './EmailPreview.js';
import type { ReadyEmail } from './ReadyEmail.js';

/** What importing an e-mail would do, as far as the caller may see. */
export async function previewEmail(
  em: EntityManager,
  caller: Caller,
  ready: ReadyEmail,
  language: 'sv' | 'en',
): Promise<ImportPreview> {
  const { message, file } = ready;
  const book = await AddressBook.load(em, caller, [message.from, ...message.to, ...message.cc]);
  const correspondence = await Correspondence.load(em, caller, [message]);
  const composed = composeEmail(ready, book);
  const known = correspondence.own(message.messageId);
  const answered = correspondence.answeredBy(message);
  const email: EmailPreview = {
    topic: composed.topic,
    occurredAt: composed.occurredAt,
    excerpt: (message.text || message.quoted).slice(0, 2_000).toWellFormed(),
    initiative: composed.isOurs ? Initiative.OURS : Initiative.THEIRS,
    visibility: composed.visibility,
    addresses: addressesOf(composed, book),
    attachments: ready.attachments,
    refusedAttachments: ready.refused,
    interaction: known && toGlobalId('Interaction', known.id),
    answers: answered && toGlobalId('Interaction', answered.id),
  };
  const problems = composed.problems.map((one) => ImportProblem.said(one, language));
  return {
    source: ImportSource.EMAIL,
    fileName: file.fileName,
    rowCount: 1,
    createCount: known ? 0 : 1,
    updateCount: 0,
    skipCount: known ? 1 : 0,
    problemRowCount: 0,
    rows: [],
    problems,
    problemCount: problems.length,
    unknownOrganizations: [],
    headings: [],
    email,
    fingerprint: file.sha256,
  };
}

function addressesOf({ participants, unknown }: ComposedEmail, book: AddressBook): PreviewedAddress[] {
  return [
    ...participants.map(({ address, name, role, contact, organization }) => ({
      address,
      name,
      role,
      contact: contact && KnownContact.shown(contact, organization ? [organization] : []),
      organization: organization && KnownOrganization.shown(organization),
      suggestedOrganization: null,
    })),
    ...unknown.map(({ address, name, role }) => {
      const suggested = book.suggestedFor(address);
      const suggestedOrganization = suggested && KnownOrganization.shown(suggested);
      return { address, name, role, contact: null, organization: null, suggestedOrganization };
    }),
  ];
}
