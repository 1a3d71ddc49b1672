import type { Day, Key } from './DemoRows.js';

/** Bodies that have borne another name: [the name of today, its first day, the name before]. */
const RENAMED: [Key, Day, Key][] = [
  ['org:region-jh', '2015-01-01', 'org:regionforbundet'],
  ['org:storvallen-langtjarn', '2013-04-14', 'org:storvallens-byalag'],
  ['org:globalconnect', '2021-01-01', 'org:ip-only'],
  ['org:mcf', '2026-01-01', 'org:msb'],
  ['org:konnektivitetsradet', '2026-01-01', 'org:bredbandsforum'],
  ['org:skr', '2019-11-27', 'org:skl'],
];

/** The body under which one and the same counterpart acted on a day: names as they were then. */
export function bodyAt(organization: Key, day: Day): Key {
  const renamed = RENAMED.find(([now, from]) => now === organization && day < from);
  return renamed ? renamed[2] : organization;
}
