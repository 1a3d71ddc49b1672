import { sql } from 'kysely';
import { ClauseCode } from '../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../partnership/declaration/evidenceRules.js';

const tied = {
  clause: ClauseCode.A2,
  at: { column: 'recorded_at', is: 'moment' },
  isRecorded: true,
} as const;

declareEvidence({
  ...tied,
  key: 'COMMITMENT_SERVES_GOAL',
  type: 'Commitment',
  table: 'commitment',
  where: (row) =>
    sql`(${row('goal_id')} is not null or exists (select from dialogue d where d.id = ${row('dialogue_id')} and d.goal_id is not null))`,
  title: (row) => row('title'),
  counted: (row) =>
    sql`array[coalesce(${row('goal_id')}, (select d.goal_id from dialogue d where d.id = ${row('dialogue_id')}))::text]`,
  strongFrom: 2,
  sv: 'Åtaganden som tjänar strategins mål: starkt när de gäller två mål.',
  en: 'Commitments that serve the goals of the strategy: strong when they are for two goals.',
});
declareEvidence({
  ...tied,
  key: 'DIALOGUE_SERVES_GOAL',
  type: 'Dialogue',
  table: 'dialogue',
  where: (row) => sql`${row('goal_id')} is not null`,
  title: (row) => row('title'),
  strongFrom: null,
  sv: 'En dialog som tjänar ett av strategins mål är öppnad.',
  en: 'A dialogue that serves a goal of the strategy was opened.',
});
