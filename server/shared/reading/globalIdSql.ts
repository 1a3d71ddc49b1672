import { sql } from 'kysely';
import { globalIdPrefix } from '../globalId.js';
import type { Sql } from './Reading.js';

/** The global id of a record of a type, written by the database from its uuid. Null for no uuid. */
export function globalIdSql(type: string, uuid: Sql): Sql {
  return sql`(${sql.lit(globalIdPrefix(type))} || translate(encode(uuid_send(${uuid}), 'base64'), '+/=', '-_'))`;
}
