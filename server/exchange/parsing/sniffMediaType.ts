import { fileTypeFromBuffer } from 'file-type';
import type { Sentence } from '../../shared/Refusal.js';
import { UnreadableFile } from './UnreadableFile.js';
import { decodeText } from './decodeText.js';

/** Why a file is not kept. */
export const refusedFileSentences = {
  EMPTY: { sv: 'Filen är tom.', en: 'The file is empty.' },
  TOO_LARGE: { sv: 'Filen är större än 20 MB.', en: 'The file is larger than 20 MB.' },
  DANGEROUS_NAME: {
    sv: 'Filer av det slaget kan köra kod och tas inte emot.',
    en: 'Files of that kind can run code and are not accepted.',
  },
  TYPE_NOT_ALLOWED: { sv: 'Filtypen tas inte emot.', en: 'The type of file is not accepted.' },
  MISLEADING_NAME: {
    sv: 'Innehållet är ett annat än vad filnamnet säger.',
    en: 'The content is another than what the file name says.',
  },
} satisfies Record<string, Sentence>;

export type SniffedFile =
  | { isAccepted: true; mediaType: string }
  /** mediaType: what the content was found to be, where that could be told */
  | { isAccepted: false; code: keyof typeof refusedFileSentences; mediaType: string | null };

const mostBytes = 20 * 1024 * 1024;

/** What is kept, by the ending its name must have. Archives are not: nobody sees what they carry. */
const allowed = new Map([
  ['application/pdf', ['pdf']],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', ['docx']],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ['xlsx']],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', ['pptx']],
  ['application/vnd.oasis.opendocument.text', ['odt']],
  ['application/vnd.oasis.opendocument.spreadsheet', ['ods']],
  ['image/png', ['png']],
  ['image/jpeg', ['jpg', 'jpeg', 'jpe', 'jfif']],
  ['image/gif', ['gif']],
  ['image/webp', ['webp']],
]);

/** Text is what its name says, as long as it begins as that kind of text begins. */
const allowedText = new Map([
  ['txt', { mediaType: 'text/plain', begins: /^/ }],
  ['csv', { mediaType: 'text/csv', begins: /^/ }],
  ['ics', { mediaType: 'text/calendar', begins: /^\s*BEGIN:VCALENDAR\b/i }],
  ['vcf', { mediaType: 'text/vcard', begins: /^\s*BEGIN:VCARD\b/i }],
  ['json', { mediaType: 'application/json', begins: /^\s*[[{]/ }],
  ['geojson', { mediaType: 'application/geo+json', begins: /^\s*\{/ }],
  ['eml', { mediaType: 'message/rfc822', begins: /^\s*(?:From .*\n)?[\w-]+:/ }],
]);

const dangerousEndings =
  /\.(?:exe|com|scr|pif|cpl|msi|msp|msix|appx|dll|sys|drv|ocx|bat|cmd|ps[12]|psm1|vb|vbs|vbe|js|jse|mjs|cjs|ts|ws|wsf|wsh|wsc|hta|htm|html|xhtml|shtml|mht|mhtml|svg|svgz|xml|xsl|xslt|jar|class|jnlp|apk|app|dmg|pkg|deb|rpm|sh|bash|zsh|py|pyc|rb|pl|php\d?|asp|aspx|jsp|lnk|url|website|desktop|reg|inf|scf|chm|hlp|iso|img|vhdx?|docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppam|ppsm|one|swf|wasm)[\s.]*$/i;

/** how text begins that a browser or a shell would take for something else than text */
const activeText = /^\s*(?:#!|<(?:!doctype|!--|\?xml|\?php|%|[a-z]+[\s>:/]))/i;

/**
 * What a file is by its content, and whether it may be kept. The claim of the sender counts for nothing; the name only
 * decides between kinds of text, and a name that says another kind than the content is refused.
 */
export async function sniffMediaType(bytes: Uint8Array, fileName: string): Promise<SniffedFile> {
  const refuse = (code: keyof typeof refusedFileSentences, mediaType: string | null = null): SniffedFile => ({
    isAccepted: false,
    code,
    mediaType,
  });
  if (bytes.length === 0) return refuse('EMPTY');
  if (bytes.length > mostBytes) return refuse('TOO_LARGE');
  if (dangerousEndings.test(fileName)) return refuse('DANGEROUS_NAME');

  const ending = /\.([^.]*)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  const found = await binaryType(bytes);
  if (found !== null) {
    const endings = allowed.get(found);
    if (endings === undefined) return refuse('TYPE_NOT_ALLOWED', found);
    return ending === '' || endings.includes(ending)
      ? { isAccepted: true, mediaType: found }
      : refuse('MISLEADING_NAME', found);
  }
  const text = textOf(bytes);
  if (text === null || activeText.test(text.slice(0, 2_000))) return refuse('TYPE_NOT_ALLOWED');
  const kind = allowedText.get(ending === '' ? 'txt' : ending);
  if (kind !== undefined && kind.begins.test(text.slice(0, 2_000)))
    return { isAccepted: true, mediaType: kind.mediaType };
  const isMisnamed = kind !== undefined || [...allowed.values()].some((endings) => endings.includes(ending));
  return refuse(isMisnamed ? 'MISLEADING_NAME' : 'TYPE_NOT_ALLOWED');
}

/** The type by its signature, or null for what has none: text, and what nobody knows. Kinds of text are told apart later. */
async function binaryType(bytes: Uint8Array): Promise<string | null> {
  try {
    const type = await fileTypeFromBuffer(bytes);
    return type === undefined || /^text\/(?:calendar|vcard)$/.test(type.mime) ? null : type.mime;
  } catch {
    // A file cut off in the middle of its signature.
    return null;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes, mostBytes).text;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
