/** One person read from a contact list or a vCard: checked and tidied, but not yet matched with anybody known. */
export interface ContactRow {
  /** CSV: the row as a spreadsheet counts, the first row of the file being 1. vCard: the card's number, from 1. */
  row: number;
  /** the line of the text where the row or card starts, from 1 */
  line: number;
  givenName: string;
  familyName: string;
  /** lower case */
  email?: string;
  otherEmails: string[];
  phone?: string;
  otherPhones: string[];
  organizationName?: string;
  /** NNNNNN-NNNN */
  organizationNumber?: string;
  /** name or code, as the file has it */
  municipality?: string;
  title?: string;
  notes?: string;
}
