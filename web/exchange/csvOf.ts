/** A field as every spreadsheet reads it; one that would be taken for a formula is made text. */
function fieldOf(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as a CSV file that a Swedish Excel opens rightly: UTF-8 with its mark, semicolons. */
export function csvOf(rows: readonly (readonly (string | number | null | undefined)[])[]): Blob {
  const lines = rows.map((row) => row.map(fieldOf).join(';'));
  return new Blob(['\uFEFF', lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' });
}
