import { raw } from './links.js';

/*
 * What the lines of several nouns are put together of.
 */

/** The moment at which a day begins in Sweden. */
export const day = (column: string) => raw(`(${column}::timestamp at time zone 'Europe/Stockholm')`);

/** Who recorded the record `r`, and when. */
export const recorded = { recordedAt: raw('r.recorded_at'), recordedBy: raw('r.recorded_by_id') };
/** The record `r` of a type itself. */
export const itself = (type: string) => ({ type, id: raw('case when r.secrecy_reader_ids is not null then r.id end') });
/** The whole that a part's column refers to. */
export const whole = (type: string, column: string) => ({
  type,
  id: raw(`(select w.id from ${type.toLowerCase()} w where w.id = ${column} and w.secrecy_reader_ids is not null)`),
});
/** For a part, which bears no provenance of its own. */
export const unrecorded = { recordedAt: raw('null::timestamptz'), recordedBy: raw('null::uuid') };
/** The name of the organization that a column refers to. */
export const organizationName = (column: string) => `(select o.name from organization o where o.id = ${column})`;
