import type { Sentence } from '../../shared/Refusal.js';

/** What can be wrong with one row or card, said in the languages of the product. */
export const rowProblemSentences = {
  MISSING_NAME: { sv: 'Förnamn eller efternamn saknas.', en: 'The given or the family name is missing.' },
  INVALID_EMAIL: { sv: 'Ogiltig e-postadress.', en: 'Not a valid e-mail address.' },
  INVALID_PHONE: { sv: 'Ogiltigt telefonnummer.', en: 'Not a telephone number.' },
  INVALID_ORGANIZATION_NUMBER: { sv: 'Ogiltigt organisationsnummer.', en: 'Not a valid organization number.' },
  FIELD_TOO_LONG: { sv: 'Värdet är för långt.', en: 'The value is too long.' },
  TOO_MANY_VALUES: {
    sv: 'Personen har orimligt många adresser eller nummer.',
    en: 'The person has unreasonably many addresses or numbers.',
  },
  TOO_MANY_COLUMNS: {
    sv: 'Raden har fler kolumner än rubrikraden.',
    en: 'The row has more columns than the heading row.',
  },
  NOT_A_PERSON: {
    sv: 'Kortet gäller en organisation eller grupp, inte en person.',
    en: 'The card is about an organization or a group, not a person.',
  },
  UNCLOSED_CARD: { sv: 'Kortet saknar slut (END:VCARD).', en: 'The card has no end (END:VCARD).' },
  OUTSIDE_CARD: { sv: 'Text utanför korten.', en: 'Text outside the cards.' },
  UNREADABLE_PROPERTY: { sv: 'Uppgiften går inte att läsa.', en: 'The property cannot be read.' },
  UNSUPPORTED_VERSION: {
    sv: 'Kortets version stöds inte. Exportera som vCard 3.0 eller 4.0.',
    en: 'The version of the card is not supported. Export it as vCard 3.0 or 4.0.',
  },
} satisfies Record<string, Sentence>;

export type RowProblemCode = keyof typeof rowProblemSentences;

/** Why a row was left out. A row with a problem is never among the rows that were read. */
export interface RowProblem {
  /** counted as in ContactRow */
  row: number;
  line: number;
  /** the heading of the column, or the name of the vCard property; null where the whole row is meant */
  column: string | null;
  code: RowProblemCode;
  /** what the file says there, shortened */
  value?: string;
}
