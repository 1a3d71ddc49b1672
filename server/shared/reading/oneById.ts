import { sql } from 'kysely';
import { ID } from 'type-graphql';
import { knownUuidOf } from '../globalId.js';
import { mapped } from './Parameter.js';
import type { Noun, OneField } from './Reading.js';

/** The root look-up of a noun by its id: null when there is none that the caller may see. */
export function oneById(noun: Noun, description: string): OneField {
  return {
    kind: 'one',
    of: () => noun,
    description: `${description} by its id; null when there is none that the caller may see.`,
    args: { id: { type: () => ID, description: 'Its id.' } },
    where: (_row, item, args) =>
      sql`${item('id')} = ${mapped(args['id'], (id) => knownUuidOf(noun.name, String(id)))}::uuid`,
  };
}
