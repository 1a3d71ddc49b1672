import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { AttachmentFacts } from '../../dialogue/Attachment.js';
import type { FileStore } from '../../shared/FileStore.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import type { HandedIn } from '../HandedIn.js';
import type { EmailAttachment, EmailMessage } from '../parsing/EmailMessage.js';
import { readEmail } from '../parsing/readEmail.js';
import { refusedFileSentences, sniffMediaType } from '../parsing/sniffMediaType.js';

type Code = keyof typeof refusedFileSentences;

/** Why an attachment is not kept. */
export const RefusedFileCode = Object.fromEntries(Object.keys(refusedFileSentences).map((code) => [code, code])) as {
  [K in Code]: K;
};
describedEnum(
  RefusedFileCode,
  'RefusedFileCode',
  'Why a file is not kept.',
  Object.fromEntries(Object.entries(refusedFileSentences).map(([code, { en }]) => [code, en])) as Record<Code, string>,
);

@Extensions({ plain: true })
@ObjectType({ description: 'An attachment of an e-mail that is not kept.' })
export class RefusedAttachment {
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  sizeBytes!: number;

  @Field(() => RefusedFileCode, { description: 'Why.' })
  code!: Code;

  @Field(() => String, { description: "The same as a sentence, in the caller's language." })
  message!: string;
}

/** An e-mail that is read, its attachments looked at: ready to be matched and stored. */
export interface ReadyEmail {
  file: HandedIn;
  /** the input field it was given in */
  field: string;
  message: EmailMessage;
  attachments: (AttachmentFacts & { bytes: Uint8Array })[];
  refused: RefusedAttachment[];
}

/** Reads an e-mail and sorts its attachments. @throws UnreadableFile */
export async function readyEmail(file: HandedIn, field: string, language: 'sv' | 'en'): Promise<ReadyEmail> {
  const message = await readEmail(file.bytes);
  const ready: ReadyEmail = { file, field, message, attachments: [], refused: [] };
  for (const attachment of message.attachments) await sort(ready, attachment, language);
  return ready;
}

async function sort({ attachments, refused }: ReadyEmail, one: EmailAttachment, language: 'sv' | 'en'): Promise<void> {
  const { fileName, bytes } = one;
  const sniffed = await sniffMediaType(bytes, fileName);
  const sizeBytes = bytes.length;
  if (sniffed.isAccepted) attachments.push({ fileName, mediaType: sniffed.mediaType, sizeBytes, sha256: '', bytes });
  else refused.push({ fileName, sizeBytes, code: sniffed.code, message: refusedFileSentences[sniffed.code][language] });
}

/** Keeps the bytes of the attachments. To be done before the transaction: kept twice, a file is kept once. */
export async function keepAttachments(emails: ReadyEmail[], files: FileStore): Promise<void> {
  for (const { attachments } of emails)
    for (const attachment of attachments) attachment.sha256 = await files.keep(attachment.bytes);
}
