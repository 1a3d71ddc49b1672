import { sql } from 'kysely';
import { Clause } from '../partnership/declaration/Clause.js';
import type { ListField, Row, Sql } from '../shared/reading/Reading.js';
import { evidenceFrom } from './evidenceOf.js';

/** The clauses that a record is evidence for; `type` is its GraphQL name and `id` its uuid, given the row that is read. */
export function clausesShownBy(type: (row: Row) => Sql, id: (row: Row) => Sql): ListField {
  return {
    kind: 'list',
    cost: 2,
    of: () => Clause,
    description: 'The clauses that it shows how are carried out, by a rule or a person, in order.',
    where: (row, item) => sql`exists (${evidenceFrom(item, type(row), id(row))})`,
    orderBy: (item) => item('place'),
  };
}
