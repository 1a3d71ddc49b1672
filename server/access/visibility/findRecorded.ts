import type { EntityManager } from '@mikro-orm/postgresql';
import { fromGlobalId } from '../../shared/globalId.js';
import { find } from '../../shared/find.js';
import { readingNamed } from '../../shared/reading/Reading.js';
import { Recorded } from '../../shared/Recorded.js';
import { notFound } from '../../shared/Refusal.js';

/** Any record with provenance and a wall of its own, by its global id; NOT_FOUND for every other id. */
export async function findRecorded(em: EntityManager, id: string): Promise<Recorded> {
  const noun = readingNamed(fromGlobalId(id)?.type ?? '')?.noun;
  if (!noun || !(noun.prototype instanceof Recorded)) throw notFound('input.id');
  return find(em, noun as abstract new (...made: never[]) => Recorded, id, 'input.id');
}
