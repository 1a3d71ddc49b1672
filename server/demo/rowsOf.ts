import { createHash } from 'node:crypto';

/** The uuid that stands for a key of the demo: the same at every loading. */
export function uuidOfKey(key: string): string {
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

type Plain = Record<string, unknown>;

const RENAMED: Record<string, string> = { visibility: 'visibilityLevel' };
const column = (name: string) => (RENAMED[name] ?? name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * The demo's plain rows as rows of a table: keys become uuids, references end in `_id`, parts that have tables of their
 * own are left out.
 */
export function rowsOf(
  records: readonly object[],
  references: readonly string[],
  parts: readonly string[] = [],
): Plain[] {
  return (records as Plain[]).map((record) => {
    const row: Plain = 'key' in record ? { id: uuidOfKey(String(record['key'])) } : {};
    if ('visibility' in record) row['version'] = 1;
    for (const [name, value] of Object.entries(record)) {
      if (name === 'key' || parts.includes(name)) continue;
      if (name === 'secrecyReaders')
        row['secrecy_reader_ids'] = value === null ? null : (value as string[]).map(uuidOfKey);
      else if (references.includes(name))
        row[`${column(name)}_id`] = value === null ? null : uuidOfKey(value as string);
      else row[column(name)] = value;
    }
    return row;
  });
}
