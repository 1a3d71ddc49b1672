import type { EntityManager } from '@mikro-orm/postgresql';
import { ref } from '@mikro-orm/core';
import { Attachment } from '../../dialogue/Attachment.js';
import type { Dialogue } from '../../dialogue/Dialogue.js';
import { Interaction } from '../../dialogue/Interaction.js';
import { Initiative, InteractionKind } from '../../dialogue/InteractionKind.js';
import { InteractionParticipant } from '../../dialogue/InteractionParticipant.js';
import { refuseUnasked } from '../../organization/defaultVisibility.js';
import type { Caller } from '../../shared/Caller.js';
import type { Visibility } from '../../shared/Visibility.js';
import { Import, ImportSource } from '../Import.js';
import { ImportedRecord } from '../ImportedRecord.js';
import { storeRecords } from '../storeRecords.js';
import { AddressBook } from './AddressBook.js';
import { composeEmail, type ComposedEmail } from './composeEmail.js';
import { answeredIds, Correspondence } from './Correspondence.js';
import type { ReadyEmail } from './ReadyEmail.js';
import { textAsMarkdown } from './textAsMarkdown.js';
import { UnmatchedAddress } from './UnmatchedAddress.js';

/** What became of an e-mail. */
export interface ImportedEmail {
  ready: ReadyEmail;
  composed: ComposedEmail;
  interaction: Interaction;
  /** null when the message was there before */
  receipt: Import | null;
}

/** What is said of all e-mails that are brought in together. */
export interface Occasion {
  dialogue: Dialogue | null;
  visibility: Visibility | null;
}

/**
 * Brings in e-mails, each with a receipt of its own. A message that the caller's organization has is not brought in
 * again. The number of statements does not depend on the number of e-mails.
 */
export async function importEmails(
  em: EntityManager,
  caller: Caller,
  emails: ReadyEmail[],
  occasion: Occasion,
): Promise<ImportedEmail[]> {
  const book = await AddressBook.load(
    em,
    caller,
    emails.flatMap(({ message }) => [message.from, ...message.to, ...message.cc]),
  );
  const correspondence = await Correspondence.load(
    em,
    caller,
    emails.map(({ message }) => message),
  );
  const composed = emails.map((ready) => ({ ready, composed: composeEmail(ready, book) }));
  composed.sort((one, other) => one.composed.occurredAt.getTime() - other.composed.occurredAt.getTime());
  const imported = composed.map((one): ImportedEmail => {
    const known = correspondence.own(one.ready.message.messageId);
    if (known) return { ...one, interaction: known, receipt: null };
    const organizations = one.composed.participants.map(({ organization }) => organization);
    refuseUnasked(caller, organizations, occasion.visibility);
    const interaction = makeInteraction(caller, one.ready, one.composed, occasion);
    const answered = correspondence.answeredBy(one.ready.message);
    interaction.inReplyTo = answered && ref(answered);
    correspondence.add(interaction);
    const receipt = new Import(caller, ImportSource.EMAIL, one.ready.file, interaction.visibilityLevel);
    receipt.createdCount = 1;
    em.persist([receipt, interaction, ...partsOf(interaction, one.ready, one.composed)]);
    return { ...one, interaction, receipt };
  });
  const linked = correspondence.linkWaiting();
  await em.flush();
  await storeRecords(em, recordsOf(imported, linked));
  return emails.map((ready) => imported.find((one) => one.ready === ready)!);
}

function makeInteraction(
  caller: Caller,
  { message }: ReadyEmail,
  composed: ComposedEmail,
  occasion: Occasion,
): Interaction {
  const facts = {
    kind: InteractionKind.EMAIL,
    occurredAt: composed.occurredAt,
    topic: composed.topic,
    summary: textAsMarkdown(message.text || message.quoted) || null,
    initiative: composed.isOurs ? Initiative.OURS : Initiative.THEIRS,
    messageId: message.messageId,
  };
  return new Interaction(caller, facts, occasion.visibility ?? composed.visibility, occasion.dialogue);
}

function partsOf(interaction: Interaction, ready: ReadyEmail, composed: ComposedEmail) {
  return [
    ...composed.participants.map(
      ({ organization, contact, role }) => new InteractionParticipant(interaction, organization, contact, role),
    ),
    ...composed.unknown.map(({ address, name, role }) => new UnmatchedAddress(interaction, address, name, role)),
    ...ready.attachments.map(
      ({ fileName, mediaType, sizeBytes, sha256 }) =>
        new Attachment(interaction, { fileName, mediaType, sizeBytes, sha256 }),
    ),
  ];
}

/** The receipts' rows: each new e-mail, and the earlier ones that were found to answer it. */
function recordsOf(imported: ImportedEmail[], linked: Map<Interaction, Interaction[]>): ImportedRecord[] {
  return imported.flatMap(({ receipt, interaction, ready }) => {
    if (receipt === null) return [];
    const own = ImportedRecord.of(receipt, 1, interaction);
    const answers = answeredIds(ready.message);
    own.answers = interaction.inReplyTo === null && answers.length > 0 ? answers : null;
    const others = linked.get(interaction) ?? [];
    return [own, ...others.map((one) => ImportedRecord.of(receipt, 1, one, { inReplyTo: null }))];
  });
}
