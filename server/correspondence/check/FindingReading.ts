import { sql } from 'kysely';
import { Language } from '../../shared/Caller.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { FindingCode, FindingSeverity } from '../agreement/Finding.js';
import { Letter } from '../letter/Letter.js';
import { Position } from '../position/Position.js';
import { Finding } from './Finding.js';
import { FindingAnswer } from './FindingAnswer.js';
import { FindingStatus } from './findingEnums.js';

/** A sentence is kept in each language of the product. */
const inLanguage = { language: { type: () => Language, defaultValue: Language.sv, description: 'In which language.' } };

declareReading(FindingAnswer, { table: 'finding_answer' });

declareReading(Finding, {
  table: 'finding',
  fields: {
    explanation: {
      kind: 'value',
      type: () => String,
      description: 'What is wrong.',
      args: inLanguage,
      sql: (row, args) => row(`explanation_${String(args['language'])}`),
    },
    resolution: {
      kind: 'value',
      type: () => String,
      description: 'What would resolve it.',
      args: inLanguage,
      sql: (row, args) => row(`resolution_${String(args['language'])}`),
    },
    opposedPosition: {
      kind: 'one',
      of: () => Position,
      description: 'The position that the other sentence stands in; null when it stands elsewhere.',
      where: (row, item) => sql`(${item('id')}::text = ${row('opposed_id')}
        or exists (select from position_version v where v.id::text = ${row('opposed_id')} and v.position_id = ${item('id')})
        or exists (select from fact f where f.id::text = ${row('opposed_id')} and f.position_id = ${item('id')}))`,
    },
    opposedLetter: {
      kind: 'one',
      of: () => Letter,
      description: 'The letter that the other sentence stands in; null when it stands elsewhere.',
      where: (row, item) => sql`${item('id')}::text = ${row('opposed_id')}`,
    },
    answers: {
      kind: 'list',
      of: () => FindingAnswer,
      description: 'What the principals said of it, in order.',
      where: (row, item) => sql`${item('finding_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('answered_at')}, ${item('id')}`,
    },
  },
  orders: {
    FOUND_AT: { description: 'By when it was first found.', type: 'timestamptz', sql: (row) => row('found_at') },
  },
  filters: {
    code: { kind: 'enum', enum: FindingCode, description: 'What it objects to.', sql: (row) => row('code') },
    status: { kind: 'enum', enum: FindingStatus, description: 'Where it stands.', sql: (row) => row('status') },
    severity: {
      kind: 'enum',
      enum: FindingSeverity,
      description: 'Whether it blocks a joint letter.',
      sql: (row) => row('severity'),
    },
  },
});

extendReading(Letter, {
  findings: {
    kind: 'list',
    of: () => Finding,
    description: 'What the agreement check objects to, or did, in the order of the text.',
    where: (row, item) => sql`${item('letter_id')} = ${row('id')}`,
    orderBy: (item) => sql`coalesce(${item('from')}, 2147483647), ${item('key')}`,
  },
});

extendReading(Query, {
  findings: { kind: 'connection', of: () => Finding, description: 'All findings of letters the caller may see.' },
  finding: oneById(Finding, 'One finding'),
});
