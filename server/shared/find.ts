import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from './Caller.js';
import { StaleVersion } from './changes/StaleVersion.js';
import { uuidOf } from './globalId.js';
import { notFound, Refusal } from './Refusal.js';
import type { Recorded } from './Recorded.js';
import type { Stored } from './Stored.js';

type EntityOf<T extends Stored> = abstract new (...made: never[]) => T;

/** A record that counts its changes. */
export type Versioned = Stored & { version: number };

/** The record with a global id, as far as the caller may see it; NOT_FOUND otherwise, naming the input field. */
export async function find<T extends Stored>(
  em: EntityManager,
  noun: EntityOf<T>,
  id: string,
  field?: string,
): Promise<T> {
  const uuid = uuidOf(noun.name, id, field);
  const record = await em.findOne(noun as never, { id: uuid });
  if (!record) throw notFound(field);
  return record as T;
}

/** The same for an input that may be left out. */
export async function findOptional<T extends Stored>(
  em: EntityManager,
  noun: EntityOf<T>,
  id: string | null | undefined,
  field?: string,
): Promise<T | null> {
  return id === null || id === undefined ? null : find(em, noun, id, field);
}

/** An id as it was given, with the input field it was given in. */
export interface Asked {
  id: string | null | undefined;
  field: string;
}

/**
 * The records with many global ids, found in one statement however many they are, as a function from id to record
 * (null for an id that was left out). NOT_FOUND names the first field whose record the caller may not see.
 */
export async function findAll<T extends Stored>(em: EntityManager, noun: EntityOf<T>, asked: Asked[]) {
  const uuids = new Map<string, string>();
  for (const { id, field } of asked) if (id) uuids.set(id, uuidOf(noun.name, id, field));
  const records = uuids.size === 0 ? [] : await em.find(noun as never, { id: { $in: [...uuids.values()] } });
  const known = new Map((records as T[]).map((record) => [record.id, record]));
  const missing = asked.find(({ id }) => id && !known.has(uuids.get(id)!));
  if (missing) throw notFound(missing.field);
  return (id: string | null | undefined): T | null => (id ? known.get(uuids.get(id)!)! : null);
}

/** A record to be changed: found, and still in the version the caller saw; CONFLICT otherwise. */
export async function findVersion<T extends Versioned>(
  em: EntityManager,
  noun: EntityOf<T>,
  id: string,
  expectedVersion: number,
): Promise<T> {
  const record = await find(em, noun, id, 'input.id');
  refuseOtherVersion(record, expectedVersion);
  return record;
}

/** The same for a record that its recorder and the principals may change; FORBIDDEN to others who see it. */
export async function findToChange<T extends Recorded>(
  em: EntityManager,
  caller: Caller,
  noun: EntityOf<T>,
  id: string,
  expectedVersion: number,
): Promise<T> {
  const record = await find(em, noun, id, 'input.id');
  refuseUnchangeable(caller, record);
  refuseOtherVersion(record, expectedVersion);
  return record;
}

/** CONFLICT when somebody changed the record after the caller saw it. */
export function refuseOtherVersion(record: Versioned, expectedVersion: number): void {
  if (record.version === expectedVersion) return;
  throw new StaleVersion(record, expectedVersion);
}

/** Says in a sentence what the wall enforces: see `changeable` in policies.ts. */
export function refuseUnchangeable(caller: Caller, record: Recorded): void {
  if (!mayChange(caller, record)) {
    throw new Refusal('FORBIDDEN', {
      sv: 'Du får se uppgiften men inte ändra den.',
      en: 'You may see the record but not change it.',
    });
  }
}

/** Whether the caller works for the organization that recorded it, or for a principal of its partnership. */
export function mayChange(caller: Caller, record: Recorded): boolean {
  const { writesFor } = caller;
  if (writesFor === null) return false;
  return record.recordedByOrganizationId === writesFor || caller.principalOf.includes(record.partnershipId);
}
