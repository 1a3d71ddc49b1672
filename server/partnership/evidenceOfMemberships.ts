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
declareEvidence({
  key: 'INTEREST_ASSESSED',
  clause: ClauseCode.P1,
  type: 'InterestAssessment',
  table: 'interest_assessment',
  at: { column: 'assessed_on', is: 'day' },
  title: (row) => sql`coalesce((select o.name from organization o where o.id = ${row('organization_id')}), '–')`,
  isRecorded: true,
  strongFrom: 2,
  sv: 'En aktörs intresse är bedömt, med skäl.',
  en: "An actor's interest was assessed, with reasons.",
});
declareEvidence({
  key: 'INVITED_OR_ANSWERED',
  clause: ClauseCode.P1,
  type: 'MembershipStep',
  table: 'membership_step',
  at: { column: 'happened_on', is: 'day' },
  where: (row) => sql`${row('status')} in ('INVITED', 'DECLINED')`,
  title: (row) => sql`coalesce((select o.name from organization o where o.id = ${row('organization_id')}), '–')`,
  isRecorded: true,
  strongFrom: null,
  sv: 'En aktör är inbjuden, eller har svarat nej med skäl.',
  en: 'An actor was invited, or said no with a reason.',
});
