import type { EntityManager } from '@mikro-orm/postgresql';
import { Letter } from '../../correspondence/letter/Letter.js';
import { LetterAttachment } from '../../correspondence/letter/LetterAttachment.js';
import { LetterChannel, LetterTie } from '../../correspondence/letter/LetterKind.js';
import { receiveLetter } from '../../correspondence/letter/receiveLetter.js';
import type { Caller } from '../../shared/Caller.js';
import { toGlobalId } from '../../shared/globalId.js';
import { dayOf } from '../../shared/today.js';
import { AddressBook } from '../email/AddressBook.js';
import { composeEmail } from '../email/composeEmail.js';
import type { ReadyEmail } from '../email/ReadyEmail.js';
import { textAsMarkdown } from '../email/textAsMarkdown.js';
import { answeredLetter, caseOf } from './caseOf.js';
import type { ReceiveEmailedLetterInput } from './ReceiveEmailedLetterInput.js';

/** What became of an e-mail from an authority. */
export interface EmailedLetter {
  letter: Letter;
  alreadyReceived: boolean;
}

/**
 * Writes down an e-mail from an authority as a letter of a case: frozen at once, with its files and the message itself as
 * it came. A message that is there already is answered as it is.
 */
export async function receiveEmailedLetter(
  em: EntityManager,
  caller: Caller,
  input: ReceiveEmailedLetterInput,
  ready: ReadyEmail,
): Promise<EmailedLetter> {
  const { message, file } = ready;
  const known = await em.findOne(Letter, { messageId: message.messageId, partnershipId: caller.partnershipId });
  if (known) return { letter: known, alreadyReceived: true };
  const book = await AddressBook.load(em, caller, [message.from, ...message.to, ...message.cc]);
  const composed = composeEmail(ready, book);
  const sender = book.whose(message.from, composed.occurredAt)?.organization ?? book.suggestedFor(message.from.address);
  const answered = await answeredLetter(em, message);
  const correspondence = await caseOf(em, caller, { given: input.correspondence, message, sender, answered });
  const isOfCase = answered?.correspondence.id === correspondence.id;
  const letter = await receiveLetter(em, caller, {
    correspondence: toGlobalId('Correspondence', correspondence.id),
    subject: composed.topic,
    body: textAsMarkdown(message.text || message.quoted) || composed.topic,
    channel: LetterChannel.EMAIL,
    datedOn: dayOf(composed.occurredAt),
    receivedAt: composed.occurredAt,
    replyDueOn: input.replyDueOn ?? null,
    signatories: message.from.name ? [message.from.name] : [],
    about: isOfCase ? toGlobalId('Letter', answered.id) : null,
    tie: isOfCase ? LetterTie.ANSWERS : null,
  });
  letter.messageId = message.messageId;
  letter.originalHash = file.sha256;
  // The letter is there before its files: they come with it, in one transaction.
  await em.flush();
  const original = { fileName: file.fileName, mediaType: 'message/rfc822', sizeBytes: file.bytes.length };
  em.persist([
    new LetterAttachment(letter, { ...original, sha256: file.sha256 }),
    ...ready.attachments.map((one) => new LetterAttachment(letter, one)),
  ]);
  return { letter, alreadyReceived: false };
}
