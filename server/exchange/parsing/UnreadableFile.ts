import type { Sentence } from '../../shared/Refusal.js';

const sentences = {
  EMPTY: { sv: 'Filen är tom.', en: 'The file is empty.' },
  TOO_LARGE: { sv: 'Filen är för stor.', en: 'The file is too large.' },
  BINARY: { sv: 'Filen innehåller inte text.', en: 'The file does not hold text.' },
  OFFICE_FILE: {
    sv: 'Filen är en Office-fil eller ett arkiv. Spara en arbetsbok som CSV (UTF-8) och ett Outlook-meddelande som .eml.',
    en: 'The file is an Office file or an archive. Save a workbook as CSV (UTF-8), and an Outlook message as .eml.',
  },
  DAMAGED_TEXT: {
    sv: 'Texten är skadad eller blandar flera teckenkodningar. Spara filen på nytt som UTF-8.',
    en: 'The text is damaged or mixes several encodings. Save the file again as UTF-8.',
  },
  NOT_A_CONTACT_LIST: {
    sv: 'Filen är ingen kontaktlista: ingen rubrikrad med namn på personer hittades.',
    en: 'The file is not a contact list: no heading row with names of people was found.',
  },
  UNCLOSED_QUOTE: {
    sv: 'Ett citattecken öppnas men stängs aldrig.',
    en: 'A quotation mark is opened and never closed.',
  },
  BROKEN_QUOTE: {
    sv: 'Ett citattecken står mitt i ett fält. Sätt hela fältet inom citattecken och dubblera dem som hör till texten.',
    en: 'A quotation mark stands inside a field. Quote the whole field and double the marks that belong to its text.',
  },
  RECORD_TOO_LARGE: { sv: 'En rad är orimligt lång.', en: 'One row is unreasonably long.' },
  TOO_MANY_ROWS: { sv: 'Filen har för många rader.', en: 'The file has too many rows.' },
  NOT_A_VCARD: { sv: 'Filen innehåller inget vCard.', en: 'The file holds no vCard.' },
  NOT_AN_EMAIL: { sv: 'Filen är inget e-postmeddelande.', en: 'The file is not an e-mail message.' },
  NO_SENDER: {
    sv: 'Meddelandet saknar avsändare med e-postadress.',
    en: 'The message has no sender with an e-mail address.',
  },
  TOO_MANY_RECIPIENTS: { sv: 'Meddelandet har för många mottagare.', en: 'The message has too many recipients.' },
  TOO_MANY_ATTACHMENTS: { sv: 'Meddelandet har för många bilagor.', en: 'The message has too many attachments.' },
  TOO_DEEPLY_NESTED: { sv: 'Meddelandet är nästlat för djupt.', en: 'The message is nested too deeply.' },
  DAMAGED_WORKBOOK: {
    sv: 'Filen är ingen arbetsbok som går att läsa. Hämta den på nytt, eller spara den på nytt som .xlsx.',
    en: 'The file is no workbook that can be read. Fetch it again, or save it again as .xlsx.',
  },
  UNKNOWN_LAYOUT: {
    sv: 'Kolumnerna i tabellen känns inte igen. Ange vilka de är.',
    en: 'The columns of the table are not recognized. Say what they are.',
  },
  NOT_JSON: { sv: 'Filen är skadad: den är inte hel JSON.', en: 'The file is damaged: it is not whole JSON.' },
  NOT_KOLADA: {
    sv: 'Filen är varken ett svar från Kolada eller kommungränser som GeoJSON.',
    en: 'The file is neither an answer of Kolada nor outlines of municipalities as GeoJSON.',
  },
  NOT_PLACE_CODES: {
    sv: 'Ingen kolumn med koder och ingen med namn hittades.',
    en: 'No column of codes and none of names was found.',
  },
  UNREADABLE: { sv: 'Filen går inte att läsa.', en: 'The file cannot be read.' },
} satisfies Record<string, Sentence>;

export type UnreadableFileCode = keyof typeof sentences;

/** A file that cannot be read as what it was handed in as; nothing of it is used. */
export class UnreadableFile extends Error {
  /** the same in the languages of the product, without the line */
  readonly sentence: Sentence;

  /** @param line the line of the text where reading stopped, from 1; null where no line is to blame */
  constructor(
    readonly code: UnreadableFileCode,
    readonly line: number | null = null,
  ) {
    super(line === null ? sentences[code].en : `${sentences[code].en} (line ${line})`);
    this.name = 'UnreadableFile';
    this.sentence = sentences[code];
  }
}
