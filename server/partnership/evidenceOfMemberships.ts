import { sql } from 'kysely';
import { ClauseCode } from './declaration/ClauseCode.js';
import { declareEvidence } from './declaration/evidenceRules.js';

declareEvidence({
  key: 'MEMBER_JOINED',
  clause: ClauseCode.P1,
  type: 'Membership',
  table: 'membership',
  at: { column: 'from', is: 'day' },
  where: (row) => sql`${row('status')} in ('MEMBER', 'DORMANT', 'LEFT')`,
  title: (row) => sql`coalesce((select o.name from organization o where o.id = ${row('organization_id')}), '–')`,
  isRecorded: false,
  strongFrom: 1,
  sv: 'En aktör har blivit medlem.',
  en: 'An actor became a member.',
});
