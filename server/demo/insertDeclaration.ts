import { createHash } from 'node:crypto';
import type { DemoPartnership } from './content/DemoRows.js';
import { rowsOf, uuidOfKey } from './rowsOf.js';

const CODES = 'P1 A1 A2 A3 A4 A5 P2 K1 K2 K3 K4 K5 R1'.split(' ');
const RECORDED = ['partnership', 'recordedBy', 'recordedByOrganization'];

/** The uuid that the database gives a clause of a partnership when the partnership is made. */
function clauseId(partnershipId: string, code: string): string {
  const hex = createHash('md5').update(`${partnershipId}${code}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A row that names its clause by code, or none, with the clause's uuid in its place. */
export const withClause = ({ clause, ...row }: Record<string, unknown>) => ({
  ...row,
  clause_id: clause === null ? null : clauseId(row['partnership_id'] as string, clause as string),
});

/** Inserts the editions of the declaration, what was judged of its clauses, and what was pointed out as evidence. */
export async function insertDeclaration(
  insert: (table: string, rows: Record<string, unknown>[]) => Promise<void>,
  demo: DemoPartnership,
  words: Record<string, { swedish: string; english: string }>,
): Promise<void> {
  await insert('declaration', rowsOf(demo.declarations, RECORDED, ['signatures']));
  await insert(
    'clause_wording',
    demo.declarations.flatMap(({ key, partnership }) =>
      CODES.map((code) => ({
        id: uuidOfKey(`${key}/${code}`),
        declaration_id: uuidOfKey(key),
        clause_id: clauseId(uuidOfKey(partnership), code),
        ...words[code],
      })),
    ),
  );
  const signatures = demo.declarations.flatMap(({ key, signatures: signed }) =>
    signed.map((one) => ({ key: `${key}/${one.organization}`, declaration: key, ...one })),
  );
  await insert('declaration_signature', rowsOf(signatures, ['declaration', 'organization']));
  await insert('clause_assessment', rowsOf(demo.clauseAssessments, RECORDED).map(withClause));
  await insert('clause_evidence', rowsOf(demo.clauseEvidence, [...RECORDED, 'record']).map(withClause));
  await insert('interest_assessment', rowsOf(demo.interestAssessments, [...RECORDED, 'organization']));
  await insert('membership_step', rowsOf(demo.membershipSteps, [...RECORDED, 'organization']));
  await insert('rejoinder', rowsOf(demo.rejoinders, [...RECORDED, 'asked', 'answeredBy', 'record']));
  await insert('pledge', rowsOf(demo.pledges, [...RECORDED, 'organization']));
  await insert('resource_need', rowsOf(demo.needs, RECORDED));
  await insert('coordinator_appointment', rowsOf(demo.appointments, [...RECORDED, 'contact']));
  await insert('support_request', rowsOf(demo.supportRequests, [...RECORDED, 'asked']));
  await insert('obstacle', rowsOf(demo.obstacles, RECORDED));
  await insert('mandate_item', rowsOf(demo.mandateItems, RECORDED, ['grants']));
  const grants = demo.mandateItems.flatMap(({ key, grants: granted }) =>
    granted.map((one) => ({ key: `${key}/${one.organization}`, mandateItem: key, ...one })),
  );
  await insert('mandate_grant', rowsOf(grants, ['mandateItem', 'organization']));
  await insert('mandate_act', rowsOf(demo.mandateActs, [...RECORDED, 'mandateItem', 'record'], ['judgements']));
  const judgements = demo.mandateActs.flatMap(({ key, judgements: judged }) =>
    judged.map((one) => ({ key: `${key}/${one.organization}`, mandateAct: key, ...one })),
  );
  await insert('act_judgement', rowsOf(judgements, ['mandateAct', 'organization']));
}
