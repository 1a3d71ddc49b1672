import { sql } from 'kysely';
import { Organization } from '../organization/Organization.js';
import { oneById } from '../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { DateTime } from '../shared/scalars.js';
import { Goal } from '../strategy/Goal.js';
import { Dialogue, DialogueStatus, Participation } from './Dialogue.js';
import { Interaction } from './Interaction.js';

declareReading(Participation, {
  table: 'participation',
  filters: {
    organization: {
      kind: 'id',
      of: 'Organization',
      description: 'Who takes part.',
      sql: (row) => row('organization_id'),
    },
  },
});
declareReading(Dialogue, {
  table: 'dialogue',
  fields: {
    organizations: {
      kind: 'list',
      of: () => Organization,
      description: 'Those who take part, by name.',
      where: (row, item) =>
        sql`exists (select 1 from participation p where p.dialogue_id = ${row('id')} and p.organization_id = ${item('id')})`,
      orderBy: (item) => item('name'),
    },
    interactions: {
      kind: 'connection',
      of: () => Interaction,
      description: 'What was said in it, the latest first.',
      where: (row, item) => sql`${item('dialogue_id')} = ${row('id')}`,
      defaultOrder: { field: 'OCCURRED_AT', direction: 'DESC' },
    },
    lastContactAt: {
      kind: 'value',
      type: () => DateTime,
      nullable: true,
      description: 'When people last spoke in it; null when never, as far as the caller may see.',
      sql: (row) => sql`(select max(i.occurred_at) from interaction i where i.dialogue_id = ${row('id')})`,
    },
  },
  orders: {
    TITLE: { description: 'By title, in the Swedish alphabet.', type: 'text', sql: (row) => row('title') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    title: { kind: 'text', description: 'Its title.', sql: (row) => row('title') },
    status: { kind: 'enum', enum: DialogueStatus, description: 'Whether it goes on.', sql: (row) => row('status') },
    goal: { kind: 'id', of: 'Goal', description: 'The goal it serves.', sql: (row) => row('goal_id') },
    participations: {
      kind: 'relation',
      of: () => Participation,
      description: 'Who takes part.',
      where: (row, item) => sql`${item('dialogue_id')} = ${row('id')}`,
    },
  },
});

extendReading(Organization, {
  dialogues: {
    kind: 'connection',
    of: () => Dialogue,
    description: 'The dialogues it takes part in.',
    where: (row, item) =>
      sql`exists (select 1 from participation p where p.dialogue_id = ${item('id')} and p.organization_id = ${row('id')})`,
  },
});

extendReading(Goal, {
  dialogues: {
    kind: 'connection',
    of: () => Dialogue,
    description: 'The dialogues that serve it.',
    where: (row, item) => sql`${item('goal_id')} = ${row('id')}`,
  },
});

extendReading(Query, {
  dialogues: { kind: 'connection', of: () => Dialogue, description: 'All dialogues the caller may see.' },
  dialogue: oneById(Dialogue, 'One dialogue'),
});
