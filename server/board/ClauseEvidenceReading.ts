import { sql } from 'kysely';
import { Commitment } from '../commitment/Commitment.js';
import { Interaction } from '../dialogue/Interaction.js';
import { EvidenceStrength } from '../partnership/declaration/EvidenceStrength.js';
import { oneById } from '../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { Stored } from '../shared/Stored.js';
import { ClauseEvidence } from './ClauseEvidence.js';
import { clausesShownBy } from './clausesShownBy.js';

declareReading(ClauseEvidence, {
  table: 'clause_evidence',
  fields: {
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'The record.',
      from: (row) => sql`select ${row('record_type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
  },
  orders: {
    OCCURRED_ON: { description: 'By its day.', type: 'date', sql: (row) => row('occurred_on') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    clause: { kind: 'id', of: 'Clause', description: 'Which clause.', sql: (row) => row('clause_id') },
    strength: { kind: 'enum', enum: EvidenceStrength, description: 'How much.', sql: (row) => row('strength') },
    occurredOn: { kind: 'day', description: 'Its day.', sql: (row) => row('occurred_on') },
  },
});

for (const noun of [Interaction, Commitment]) {
  extendReading(noun, {
    clauses: clausesShownBy(
      () => sql.lit(noun.name),
      (row) => row('id'),
    ),
  });
}

extendReading(Query, {
  clauseEvidence: {
    kind: 'connection',
    of: () => ClauseEvidence,
    description: 'What people pointed out as evidence, the latest first.',
    defaultOrder: { field: 'OCCURRED_ON', direction: 'DESC' },
  },
  clauseEvidenceLink: oneById(ClauseEvidence, 'One such word'),
});
