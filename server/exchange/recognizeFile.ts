import { ImportSource } from './Import.js';
import { decodeText } from './parsing/decodeText.js';
import { emailSource } from './parsing/email/emailSource.js';
import { UnreadableFile } from './parsing/UnreadableFile.js';

const MOST_BYTES = 25 * 1024 * 1024;

/**
 * What kind of file it is, by its content. What is neither a card nor a message is taken for a contact list, whose reader
 * says what is missing.
 * @throws UnreadableFile where the file holds nothing, or no text
 */
export function recognizeFile(bytes: Uint8Array): ImportSource {
  if (beginsAsCard(bytes)) return ImportSource.VCARD;
  if (isEmail(bytes)) return ImportSource.EMAIL;
  const { text } = decodeText(bytes, MOST_BYTES);
  return /^BEGIN:VCARD\s*$/im.test(text) ? ImportSource.VCARD : ImportSource.CONTACT_LIST;
}

function beginsAsCard(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').replaceAll('\0', '');
  return /^[^\w]{0,10}BEGIN:VCARD\b/i.test(start);
}

function isEmail(bytes: Uint8Array): boolean {
  try {
    emailSource(bytes);
    return true;
  } catch (error) {
    // Past a limit it is still an e-mail, whose reader says which.
    if (error instanceof UnreadableFile) return error.code === 'TOO_MANY_ATTACHMENTS';
    throw error;
  }
}
