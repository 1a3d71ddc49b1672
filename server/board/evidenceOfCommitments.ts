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

for (const clause of Object.values(ClauseCode)) {
  declareEvidence({
    ...commitments,
    key: `COMMITMENT_FOR_${clause}`,
    clause,
    at: { column: 'recorded_at', is: 'moment' },
    where: (row) => sql`${row('clause_id')} = (select c.id from clause c
      where c.partnership_id = ${row('partnership_id')} and c.code = ${sql.lit(clause)})`,
    strongFrom: null,
    sv: 'Ett åtagande är gjort för att genomföra klausulen.',
    en: 'A commitment was made to carry out the clause.',
  });
}
