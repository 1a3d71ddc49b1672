import { sql } from 'kysely';
import { Organization } from '../../organization/Organization.js';
import { caseOf } from '../../shared/reading/caseOf.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query, type Row, type Sql } from '../../shared/reading/Reading.js';
import { Partnership } from '../Partnership.js';
import { Clause } from './Clause.js';
import { ClauseAssessment, ClauseOutcome } from './ClauseAssessment.js';
import { ClauseCode } from './ClauseCode.js';
import { CLAUSE_WORDS } from './clauseWords.js';
import { ClauseWording, Declaration, DeclarationSignature } from './Declaration.js';

/** Where an edition stands. Derived from its signatures and the later editions. */
export enum DeclarationState {
  DRAFT = 'DRAFT',
  PARTLY_SIGNED = 'PARTLY_SIGNED',
  IN_FORCE = 'IN_FORCE',
  SUPERSEDED = 'SUPERSEDED',
}
describedEnum(DeclarationState, 'DeclarationState', 'Where an edition of the declaration stands.', {
  DRAFT: 'Nobody has signed.',
  PARTLY_SIGNED: 'One principal has signed.',
  IN_FORCE: 'Both principals have signed.',
  SUPERSEDED: 'A later edition is in force.',
});

const hasSigned = (edition: Row) =>
  sql`exists (select 1 from declaration_signature s where s.declaration_id = ${edition('id')})`;
/** Whether every principal has signed. */
const isSigned = (edition: Row) => sql`(${hasSigned(edition)} and not exists (
  select 1 from membership m where m.partnership_id = ${edition('partnership_id')} and m.is_principal
    and not exists (select 1 from declaration_signature s where s.declaration_id = ${edition('id')} and s.organization_id = m.organization_id)))`;
const later: Row = Object.assign((column: string): Sql => sql.ref(`later.${column}`), { alias: 'later' });
const said: Row = Object.assign((column: string): Sql => sql.ref(`said.${column}`), { alias: 'said' });

const words = (language: 'swedish' | 'english') => (row: Row) => {
  const standard = Object.fromEntries(Object.entries(CLAUSE_WORDS).map(([code, words]) => [code, words[language]]));
  return sql`coalesce((select w.${sql.ref(language)} from clause_wording w join declaration said on said.id = w.declaration_id
    where w.clause_id = ${row('id')} and ${isSigned(said)} order by said.edition desc limit 1), ${caseOf(row('code'), standard)})`;
};

declareReading(ClauseWording, { table: 'clause_wording' });
declareReading(DeclarationSignature, { table: 'declaration_signature' });

declareReading(Declaration, {
  table: 'declaration',
  fields: {
    state: {
      kind: 'value',
      type: () => DeclarationState,
      description: 'Where it stands.',
      sql: (row) => sql`(case when not ${hasSigned(row)} then 'DRAFT' when not ${isSigned(row)} then 'PARTLY_SIGNED'
        when exists (select 1 from declaration later where later.partnership_id = ${row('partnership_id')}
          and later.edition > ${row('edition')} and ${isSigned(later)}) then 'SUPERSEDED' else 'IN_FORCE' end)`,
    },
    parties: {
      kind: 'list',
      of: () => Organization,
      description: 'Those who are to sign: the principals of its partnership.',
      where: (row, item) => sql`exists (select 1 from membership m where m.partnership_id = ${row('partnership_id')}
        and m.is_principal and m.organization_id = ${item('id')})`,
      orderBy: (item) => item('name'),
    },
    signatures: {
      kind: 'list',
      of: () => DeclarationSignature,
      description: 'The signatures, in the order of their days.',
      where: (row, item) => sql`${item('declaration_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('signed_on')}, ${item('id')}`,
    },
    wordings: {
      kind: 'list',
      of: () => ClauseWording,
      description: 'What its clauses say, in their order.',
      where: (row, item) => sql`${item('declaration_id')} = ${row('id')}`,
      orderBy: (item) => sql`(select c.place from clause c where c.id = ${item('clause_id')})`,
    },
  },
  orders: {
    EDITION: { description: 'By edition.', type: 'integer', sql: (row) => row('edition') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
});

declareReading(ClauseAssessment, {
  table: 'clause_assessment',
  orders: {
    ASSESSED_ON: { description: 'By the day it was judged.', type: 'date', sql: (row) => row('assessed_on') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    outcome: { kind: 'enum', enum: ClauseOutcome, description: 'How far.', sql: (row) => row('outcome') },
    assessedOn: { kind: 'day', description: 'The day it was judged.', sql: (row) => row('assessed_on') },
    clause: { kind: 'id', of: 'Clause', description: 'Which clause.', sql: (row) => row('clause_id') },
  },
});

declareReading(Clause, {
  table: 'clause',
  fields: {
    swedish: {
      kind: 'value',
      type: () => String,
      description: 'What it says in Swedish, in the edition in force.',
      sql: words('swedish'),
    },
    english: {
      kind: 'value',
      type: () => String,
      description: 'What it says in English, in the edition in force.',
      sql: words('english'),
    },
    latestAssessments: {
      kind: 'list',
      of: () => ClauseAssessment,
      description: 'The latest judgement of each principal.',
      where: (row, item) => sql`${item('clause_id')} = ${row('id')} and not exists (
        select 1 from clause_assessment newer where newer.clause_id = ${row('id')}
          and newer.recorded_by_organization_id = ${item('recorded_by_organization_id')}
          and (newer.assessed_on, newer.id) > (${item('assessed_on')}, ${item('id')}))`,
      orderBy: (item) =>
        sql`(select o.name from organization o where o.id = ${item('recorded_by_organization_id')}), ${item('id')}`,
    },
    assessments: {
      kind: 'connection',
      of: () => ClauseAssessment,
      description: 'What the principals judged of it, the latest first.',
      where: (row, item) => sql`${item('clause_id')} = ${row('id')}`,
      defaultOrder: { field: 'ASSESSED_ON', direction: 'DESC' },
    },
  },
  orders: {
    PLACE: { description: 'By its place in the declaration.', type: 'integer', sql: (row) => row('place') },
  },
  filters: {
    code: { kind: 'enum', enum: ClauseCode, description: 'The code it is cited by.', sql: (row) => row('code') },
  },
});

const OWN = sql`(select a.partnership_id from account a where a.id = nullif(current_setting('samnod.account', true), '')::uuid)`;

extendReading(Partnership, {
  clauseList: {
    kind: 'list',
    of: () => Clause,
    description: 'The thirteen clauses, in order.',
    where: (row, item) => sql`${item('partnership_id')} = ${row('id')}`,
    orderBy: (item) => item('place'),
  },
});

extendReading(Query, {
  clauses: { kind: 'connection', of: () => Clause, description: "The clauses of the caller's partnerships." },
  clause: oneById(Clause, 'One clause'),
  clauseByCode: {
    kind: 'one',
    of: () => Clause,
    description: "A clause of the caller's own partnership, by the code it is cited by.",
    args: { code: { type: () => ClauseCode, description: 'Such as A4.' } },
    where: (_row, item, args) => sql`${item('partnership_id')} = ${OWN} and ${item('code')} = ${args['code']}`,
  },
  clauseAssessments: {
    kind: 'connection',
    of: () => ClauseAssessment,
    description: 'What the principals judged of the clauses, the latest first.',
    defaultOrder: { field: 'ASSESSED_ON', direction: 'DESC' },
  },
  clauseAssessment: oneById(ClauseAssessment, 'One assessment'),
  declarations: {
    kind: 'connection',
    of: () => Declaration,
    description: 'The editions of the declaration, the latest first.',
    defaultOrder: { field: 'EDITION', direction: 'DESC' },
  },
  declaration: oneById(Declaration, 'One edition of the declaration'),
});
