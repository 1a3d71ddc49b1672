import { sql } from 'kysely';
import { oneById } from '../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { Measure } from './figureKinds.js';
import { Goal } from './Goal.js';
import { placeName } from './placeName.js';
import { Target } from './Target.js';

declareReading(Target, {
  table: 'target',
  fields: {
    placeName: {
      kind: 'value',
      type: () => String,
      description: 'What the place is called; its code when nobody has named it.',
      sql: (row) => placeName(row('place')),
    },
  },
  orders: {
    DUE_ON: { description: 'By the day it is to be reached.', type: 'date', sql: (row) => row('due_on') },
  },
  filters: {
    goal: { kind: 'id', of: 'Goal', description: 'Of which goal.', sql: (row) => row('goal_id') },
    measure: { kind: 'enum', enum: Measure, description: 'What it is a share with.', sql: (row) => row('measure') },
    place: { kind: 'text', description: 'SCB code of the place.', sql: (row) => row('place') },
    dueOn: { kind: 'day', description: 'By which day it is to be reached.', sql: (row) => row('due_on') },
    replacedBy: { kind: 'id', of: 'Target', description: 'What took its place.', sql: (row) => row('replaced_by_id') },
  },
});

declareReading(Goal, {
  table: 'goal',
  fields: {
    targets: {
      kind: 'list',
      of: () => Target,
      description: 'It in figures: those that stand first, the first due first.',
      where: (row, item) => sql`${item('goal_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('replaced_by_id')} is not null, ${item('due_on')}, ${item('id')}`,
    },
  },
  orders: {
    CODE: { description: 'By code.', type: 'text', sql: (row) => row('code') },
    TITLE: { description: 'By title, in the Swedish alphabet.', type: 'text', sql: (row) => row('title') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    code: { kind: 'text', description: 'What it is cited by.', sql: (row) => row('code') },
    title: { kind: 'text', description: 'What is aimed at.', sql: (row) => row('title') },
    strategy: { kind: 'id', of: 'Strategy', description: 'Of which strategy.', sql: (row) => row('strategy_id') },
    replacedBy: { kind: 'id', of: 'Goal', description: 'What took its place.', sql: (row) => row('replaced_by_id') },
  },
});

extendReading(Query, {
  goals: { kind: 'connection', of: () => Goal, description: 'All goals the caller may see, by code.' },
  goal: oneById(Goal, 'One goal'),
  targets: {
    kind: 'connection',
    of: () => Target,
    description: 'All targets the caller may see, the first due first.',
  },
  target: oneById(Target, 'One target'),
});
