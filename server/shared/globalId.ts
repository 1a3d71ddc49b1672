import { notFound } from './Refusal.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque, global id of a record: its type and uuid, base64url. */
export function toGlobalId(type: string, uuid: string): string {
  return Buffer.from(`${type}:${uuid}`).toString('base64url');
}

/** Type and uuid of a global id; null for anything that is none. */
export function fromGlobalId(id: string): { type: string; uuid: string } | null {
  const text = Buffer.from(id, 'base64url').toString();
  const split = text.indexOf(':');
  const type = text.slice(0, split);
  const uuid = text.slice(split + 1);
  return /^[A-Z][A-Za-z]*$/.test(type) && UUID.test(uuid) ? { type, uuid } : null;
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
