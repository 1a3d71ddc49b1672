import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import sanitizeFileName from 'sanitize-filename';
import type { EmailAttachment, EmailMessage, EmailParticipant } from './EmailMessage.js';
import { UnreadableFile } from './UnreadableFile.js';
import { emailSource } from './email/emailSource.js';
import { htmlToText } from './email/htmlToText.js';
import { normalizeEmailAddress } from './normalizeEmailAddress.js';
import { sentMoment } from './email/sentMoment.js';
import { splitQuotedHistory } from './email/splitQuotedHistory.js';
import { tidyText } from './tidyText.js';
import { topicOfSubject } from './email/topicOfSubject.js';

const mostAttachments = 100;
const mostRecipients = 500;
/** characters; more than that is a log or a list, which belongs in an attachment */
const longestText = 100_000;

/**
 * One e-mail message from the bytes of an .eml file. At most 25 MB, 100 attachments, 500 recipients, 30 levels. A
 * message attached to it stays an attachment.
 * @throws UnreadableFile where the file is no e-mail, has no sender, or is past a limit
 */
export async function readEmail(bytes: Uint8Array): Promise<EmailMessage> {
  const email = await parseMime(emailSource(bytes));
  if (email.attachments.length > mostAttachments) throw new UnreadableFile('TOO_MANY_ATTACHMENTS');

  const problems: EmailMessage['problems'] = [];
  const from = participantsOf([email.from, email.sender], () => undefined)[0];
  if (from === undefined) throw new UnreadableFile('NO_SENDER');
  const report = (value: string): void =>
    void problems.push({ code: 'UNUSABLE_ADDRESS', value: value.slice(0, 80).toWellFormed() });
  const to = participantsOf(email.to ?? [], report);
  const known = new Set(to.map(({ address }) => address));
  const cc = participantsOf(email.cc ?? [], report).filter(({ address }) => !known.has(address));
  if (to.length + cc.length > mostRecipients) throw new UnreadableFile('TOO_MANY_RECIPIENTS');

  const subject = tidyText(email.subject ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 1_000)
    .toWellFormed();
  const { topic, isForwarded } = topicOfSubject(subject);
  const body = bodyOf(email);
  if (body.length > longestText) problems.push({ code: 'TEXT_SHORTENED' });
  const sentAt = sentMoment(email.headers);
  if (sentAt === null) problems.push({ code: 'NO_DATE' });
  const attachments = email.attachments.map(attachmentOf);
  const written = splitQuotedHistory(body.slice(0, longestText).toWellFormed(), isForwarded);

  const ownId = messageIds(email.messageId)[0];
  if (ownId === undefined) problems.push({ code: 'NO_MESSAGE_ID' });
  const message = { from, to, cc, sentAt, subject, topic, ...written, attachments };
  return {
    messageId: ownId ?? derivedId(message, body),
    isMessageIdDerived: ownId === undefined,
    inReplyTo: messageIds(email.inReplyTo)[0] ?? null,
    references: messageIds(email.references),
    ...message,
    problems,
  };
}

async function parseMime(source: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(source, {
      maxNestingDepth: 30,
      maxHeadersSize: 1024 * 1024,
      forceRfc822Attachments: true,
    });
  } catch (error) {
    // Whatever the parser stumbles over, the file cannot be read; only its own limits are told apart.
    const isTooDeep = error instanceof Error && /nesting depth/i.test(error.message);
    throw new UnreadableFile(isTooDeep ? 'TOO_DEEPLY_NESTED' : 'UNREADABLE');
  }
}

/** Each address once, groups opened. */
function participantsOf(addresses: (Address | undefined)[], unusable: (text: string) => void): EmailParticipant[] {
  const mailboxes = addresses.flatMap((each) => (each === undefined ? [] : (each.group ?? [each])));
  const found = new Map<string, EmailParticipant>();
  for (const mailbox of mailboxes) {
    const address = normalizeEmailAddress(mailbox.address ?? '');
    const name = tidyText(mailbox.name).replace(/\s+/g, ' ').slice(0, 200).toWellFormed();
    if (address === null) unusable(name || (mailbox.address ?? ''));
    else if (!found.has(address)) found.set(address, { name: name.toLowerCase() === address ? '' : name, address });
  }
  return [...found.values()];
}

/** The plain text where the sender wrote one, else the HTML made readable. */
function bodyOf(email: Email): string {
  const plain = tidyText((email.text ?? '').slice(0, 10 * longestText));
  return plain !== '' ? plain : tidyText(htmlToText((email.html ?? '').slice(0, 50 * longestText)));
}

function attachmentOf(attachment: Attachment, index: number): EmailAttachment {
  const declared =
    tidyText(attachment.filename ?? '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  const suffix =
    attachment.mimeType === 'message/rfc822' ? '.eml' : attachment.mimeType === 'text/calendar' ? '.ics' : '';
  const { content } = attachment;
  return {
    fileName: sanitizeFileName(declared) || `attachment-${index + 1}${suffix}`,
    mediaTypeDeclared: attachment.mimeType,
    isInline:
      attachment.related === true || (attachment.disposition === 'inline' && attachment.contentId !== undefined),
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  };
}

function messageIds(header: string | undefined): string[] {
  const text = tidyText((header ?? '').slice(0, 50_000));
  const bracketed = [...text.matchAll(/<\s*([^<>\s]{1,900})\s*>/g)].map((match) => match[1]!);
  if (bracketed.length > 0) return [...new Set(bracketed)];
  return text.split(/\s+/).filter((id) => /^[^<>\s]+@[^<>\s]+$/.test(id) && id.length <= 900);
}

/** The same message gives the same id, whatever servers it passed and however its lines end. */
function derivedId(
  message: Omit<EmailMessage, 'messageId' | 'isMessageIdDerived' | 'inReplyTo' | 'references' | 'problems'>,
  body: string,
): string {
  const hash = createHash('sha256');
  const addresses = [message.from, ...message.to, ...message.cc].map(({ address }) => address);
  hash.update(JSON.stringify([addresses, message.sentAt, message.subject, body]));
  for (const { fileName, bytes } of message.attachments) hash.update(`\n${fileName}\n${bytes.length}\n`).update(bytes);
  return `sha256-${hash.digest('hex')}@derived.invalid`;
}
