import { type ContactField, type HeadingMeaning, meaningOfHeading } from './contactHeadings.js';
import { tidyText } from '../tidyText.js';

/** One column of a contact list: its heading and what it holds. */
export interface ContactColumn {
  /** position in the row, from 0 */
  index: number;
  name: string;
  meaning: HeadingMeaning | null;
  /** the column that says of what sort this telephone is ("Phone 1 - Label"), where there is one */
  labelIndex?: number;
}

/**
 * The columns a row of headings declares, or null where it is not the heading row of a contact list: that names
 * people, and at least one thing more about them.
 */
export function contactColumns(cells: string[]): ContactColumn[] | null {
  const names = cells.map((cell) => tidyText(cell).replace(/\s+/g, ' '));
  const columns = names.map((name, index) => ({
    index,
    name,
    meaning: meaningOfHeading(name),
    ...labelOf(name, names),
  }));
  const fields = new Set(columns.map((column) => column.meaning?.field));
  const hasName = fields.has('name') || fields.has('familyName') || fields.has('givenName');
  fields.delete(undefined);
  if (!hasName || fields.size < 2) return null;
  return withBestOnly(columns, 'title');
}

/** The columns of a field, the best first. */
export function columnsOf(columns: ContactColumn[], field: ContactField): ContactColumn[] {
  return columns
    .filter((column) => column.meaning?.field === field)
    .sort((one, other) => one.meaning!.rank - other.meaning!.rank || one.index - other.index);
}

function withBestOnly(columns: ContactColumn[], field: ContactField): ContactColumn[] {
  const best = columnsOf(columns, field)[0]?.meaning?.rank;
  return columns.map((column) =>
    column.meaning?.field === field && column.meaning.rank !== best ? { ...column, meaning: null } : column,
  );
}

function labelOf(name: string, names: string[]): { labelIndex?: number } {
  const phone = /^(phone|telefon) (\d) - (?:value|värde)$/i.exec(name);
  if (!phone) return {};
  const label = new RegExp(`^${phone[1]} ${phone[2]} - (?:label|type|etikett|typ)$`, 'i');
  const labelIndex = names.findIndex((other) => label.test(other));
  return labelIndex < 0 ? {} : { labelIndex };
}
