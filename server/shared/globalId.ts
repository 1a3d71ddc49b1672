import { notFound } from './Refusal.js';

/** A uuid has sixteen bytes. */
const UUID_BYTES = 16;

/**
 * The name of a type as every global id of it begins, base64url: filled up with colons to a multiple of three bytes, so
 * that the database appends the uuid without working on the name again.
 */
export function globalIdPrefix(type: string): string {
  const length = (Math.floor(type.length / 3) + 1) * 3;
  return Buffer.from(type.padEnd(length, ':')).toString('base64url');
}

/** The opaque, global id of a record: its type and uuid, base64url. */
export function toGlobalId(type: string, uuid: string): string {
  return globalIdPrefix(type) + Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');
}

/** Type and uuid of a global id; null for anything that is none. */
export function fromGlobalId(id: string): { type: string; uuid: string } | null {
  const bytes = Buffer.from(id, 'base64url');
  const type = bytes
    .subarray(0, -UUID_BYTES)
    .toString()
    .replace(/:{1,3}$/, '');
  const hex = bytes.subarray(-UUID_BYTES).toString('hex');
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return /^[A-Z][A-Za-z]*$/.test(type) && toGlobalId(type, uuid) === id ? { type, uuid } : null;
}

/** The uuid of a global id of the named type; null for any other text, which names no record. */
export function knownUuidOf(type: string, id: string): string | null {
  const parsed = fromGlobalId(id);
  return parsed?.type === type ? parsed.uuid : null;
}

/** The uuid of a global id of the named type. Any other text is answered as a record that does not exist. */
export function uuidOf(type: string, id: string, field?: string): string {
  const uuid = knownUuidOf(type, id);
  if (uuid === null) throw notFound(field);
  return uuid;
}
