import type { DemoSuccession, Key, SuccessionKind } from './DemoRows.js';

const row = (
  predecessor: Key,
  successor: Key,
  kind: SuccessionKind,
  occurredOn: string,
  source: string | null = null,
): DemoSuccession => ({
  key: `succession:${predecessor.slice(4)}-${successor.slice(4)}`,
  predecessor,
  successor,
  kind,
  occurredOn,
  source,
});

/** Who took over from whom. A company that sold its net and lives on is the predecessor of the net's next owner. */
export const successions: DemoSuccession[] = [
  row('org:regionforbundet', 'org:region-jh', 'MERGED', '2015-01-01', 'Regionbildningen 2015'),
  row(
    'org:jamtkraft',
    'org:ip-only',
    'TAKEN_OVER',
    '2015-06-30',
    'Pressuppgift om försäljning av telekomnätet 2015; dagen ungefärlig',
  ),
  row(
    'org:btea',
    'org:ip-only',
    'TAKEN_OVER',
    '2017-06-30',
    'Pressuppgift om försäljning av fibernätet 2017; dagen ungefärlig',
  ),
  row('org:ip-only', 'org:globalconnect', 'RENAMED', '2021-01-01', 'Allmänt känd uppgift; dagen ungefärlig'),
  row('org:msb', 'org:mcf', 'RENAMED', '2026-01-01', 'Pressmeddelande november 2025'),
  row('org:bredbandsforum', 'org:konnektivitetsradet', 'TAKEN_OVER', '2026-01-01', 'Pressmeddelande november 2025'),
  row('org:skl', 'org:skr', 'RENAMED', '2019-11-27', 'Kongressbeslut 2019'),
  row('org:digg', 'org:pts', 'MERGED', '2027-01-01', 'Planerad; pressmeddelande december 2025'),
  row(
    'org:oviksfjallens-kraftnat',
    'org:mittfjall',
    'BOUGHT',
    '2015-11-01',
    'Påhittat: Mittfjäll köper fiberverksamheten',
  ),
  row('org:mittfjall', 'org:norrsund', 'BOUGHT', '2018-05-01', 'Påhittat: Norrsund köper Mittfjäll'),
  row('org:storvallens-byalag', 'org:storvallen-langtjarn', 'TAKEN_OVER', '2013-04-14', 'Föreningsstämma i Storvallen'),
];
