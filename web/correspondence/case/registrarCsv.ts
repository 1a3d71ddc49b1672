interface Unregistered {
  askedOn: string;
  correspondence: { subject: string; authorityNumber?: string | null; authority?: { name: string } | null };
}

/** A cell that no spreadsheet takes for a formula, with its quotes doubled. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** What a registrar needs of each case: the day, the authority's number, from whom, and what it concerns. */
export function registrarCsv(rows: readonly Unregistered[]): string {
  const lines = rows.map(({ askedOn, correspondence: { subject, authorityNumber, authority } }) => [
    askedOn,
    authorityNumber ?? '',
    authority?.name ?? '',
    subject,
  ]);
  const head = ['Datum', 'Myndighetens diarienummer', 'Avsändare eller mottagare', 'Ärendemening'];
  // The byte order mark tells Excel that the file is UTF-8; semicolons are what it expects in Swedish.
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}
