import type { Sentence } from '../../shared/Refusal.js';

export interface EmailParticipant {
  /** empty where only the address is given */
  name: string;
  /** lower case */
  address: string;
}

export interface EmailAttachment {
  /** safe as a file name: no folders, no control characters */
  fileName: string;
  /** what the message claims; only `sniffMediaType` says what the bytes are */
  mediaTypeDeclared: string;
  /** a picture shown within the text, such as a logotype in a signature */
  isInline: boolean;
  bytes: Uint8Array;
}

/** What was not as it should be, but leaves the message usable. */
export const emailProblemSentences = {
  NO_DATE: { sv: 'Meddelandet saknar datum.', en: 'The message has no date.' },
  NO_MESSAGE_ID: {
    sv: 'Meddelandet saknar eget id; ett har beräknats ur innehållet.',
    en: 'The message has no id of its own; one was derived from its content.',
  },
  UNUSABLE_ADDRESS: { sv: 'En mottagare saknar giltig e-postadress.', en: 'A recipient has no valid e-mail address.' },
  TEXT_SHORTENED: { sv: 'Texten är mycket lång och har kortats.', en: 'The text is very long and was shortened.' },
} satisfies Record<string, Sentence>;

export type EmailProblemCode = keyof typeof emailProblemSentences;

/** One e-mail message as read from an .eml file. */
export interface EmailMessage {
  /** without angle brackets */
  messageId: string;
  /** the file has no Message-ID: this one is a SHA-256 of sender, date, subject, recipients, text and attachments */
  isMessageIdDerived: boolean;
  inReplyTo: string | null;
  /** the thread, the oldest message first */
  references: string[];
  /** from Date, else from the last Received; null where neither can be read */
  sentAt: Date | null;
  from: EmailParticipant;
  to: EmailParticipant[];
  cc: EmailParticipant[];
  subject: string;
  /** the subject without "Sv:", "VB:", "Re:", "Fwd:"; may be empty */
  topic: string;
  /** what is newly written, as plain text */
  text: string;
  /** the earlier messages quoted under it; empty where there are none */
  quoted: string;
  attachments: EmailAttachment[];
  problems: { code: EmailProblemCode; value?: string }[];
}
