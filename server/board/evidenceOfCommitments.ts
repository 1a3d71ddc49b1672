import { sql } from 'kysely';
import { ClauseCode } from '../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../partnership/declaration/evidenceRules.js';

const commitments = {
  type: 'Commitment',
  table: 'commitment',
  isRecorded: true,
  title: (row: (column: string) => ReturnType<typeof sql.ref>) => row('title'),
} as const;

declareEvidence({
  ...commitments,
  key: 'DIRECTIVE_CARRIED_OUT',
  clause: ClauseCode.R1,
  at: { column: 'fulfilled_on', is: 'day' },
  where: (row) => sql`${row('origin')} = 'DIRECTIVE'`,
  strongFrom: 1,
  sv: 'Ett uppdrag från styrelsen är utfört, med bevis.',
  en: 'A directive of the board was carried out, with proof.',
});
declareEvidence({
  ...commitments,
  key: 'DIRECTIVE_TAKEN_ON',
  clause: ClauseCode.R1,
  at: { column: 'recorded_at', is: 'moment' },
  where: (row) => sql`${row('origin')} = 'DIRECTIVE'`,
  strongFrom: null,
  sv: 'Ett uppdrag från styrelsen är mottaget.',
  en: 'A directive of the board was taken on.',
});

declareEvidence({
  ...commitments,
  key: 'COMMITMENT_FOR',
  clause: { column: 'clause_id' },
  at: { column: 'recorded_at', is: 'moment' },
  strongFrom: null,
  sv: 'Ett åtagande är gjort för att genomföra klausulen.',
  en: 'A commitment was made to carry out the clause.',
});
