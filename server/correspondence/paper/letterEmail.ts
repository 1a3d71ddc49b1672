import type { LetterPaper } from './readPaper.js';

/**
 * A letter as an e-mail that a mail program opens, with the PDF attached. Until the letter is sent it opens as a draft of
 * one's own, to be sent from there.
 */
export async function letterEmail(paper: LetterPaper, pdf: Buffer, fileName: string): Promise<Buffer> {
  const { createTransport } = await import('nodemailer');
  const { senders, authority, contentHash } = paper;
  const [sender] = senders;
  const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
    ...(sender?.email && { from: { name: sender.name, address: sender.email } }),
    ...(authority.email && { to: { name: authority.name, address: authority.email } }),
    subject: subjectOf(paper),
    date: new Date(paper.writtenAt),
    messageId: `<letter-${paper.id}-${contentHash?.slice(0, 12) ?? 'draft'}@samnod.invalid>`,
    headers: { 'Content-Language': 'sv', ...(contentHash === null && { 'X-Unsent': '1' }) },
    text: paper.body,
    attachments: [{ filename: fileName, content: pdf, contentType: 'application/pdf' }],
  });
  return message as Buffer;
}

/** What it concerns, and the number that the authority knows the case by. */
const subjectOf = ({ subject, authorityNumber }: LetterPaper) =>
  authorityNumber === null || subject.includes(authorityNumber) ? subject : `${subject} (${authorityNumber})`;
