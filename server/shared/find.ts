import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidOf } from './globalId.js';
import { notFound, Refusal } from './Refusal.js';
import type { Recorded } from './Recorded.js';
import type { Stored } from './Stored.js';

type EntityOf<T extends Stored> = abstract new (...made: never[]) => T;

/** The record with a global id, as far as the caller may see it; NOT_FOUND otherwise, naming the input field. */
export async function find<T extends Stored>(em: EntityManager, noun: EntityOf<T>, id: string, field?: string): Promise<T> {
  const uuid = uuidOf(noun.name, id, field);
  const record = await em.findOne(noun as never, { id: uuid } as never);
  if (!record) throw notFound(field);
  return record as T;
}

/** The same for an input that may be left out. */
export async function findOptional<T extends Stored>(em: EntityManager, noun: EntityOf<T>, id: string | null | undefined, field?: string): Promise<T | null> {
  return id === null || id === undefined ? null : find(em, noun, id, field);
}

/** A record to be changed: found, and still in the version the caller saw; CONFLICT otherwise. */
export async function findVersion<T extends Recorded>(em: EntityManager, noun: EntityOf<T>, id: string, expectedVersion: number): Promise<T> {
  const record = await find(em, noun, id, 'id');
  if (record.version !== expectedVersion) {
    throw new Refusal(
      'CONFLICT',
      { sv: 'Någon annan har ändrat uppgiften sedan du öppnade den.', en: 'Somebody else has changed the record since you opened it.' },
      { currentVersion: record.version },
    );
  }
  return record;
}
