import { sql } from 'kysely';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { PositionStatus } from '../agreement/Register.js';
import './factEnums.js';
import { Fact } from './Fact.js';
import { nextPositionSteps } from './nextPositionSteps.js';
import { Position } from './Position.js';
import { PositionComment } from './PositionComment.js';
import { PositionStep } from './PositionStep.js';
import { PositionVersion } from './PositionVersion.js';
import { Topic } from './Topic.js';

declareReading(Topic, {
  table: 'topic',
  fields: {
    positions: {
      kind: 'connection',
      of: () => Position,
      description: 'Positions on it.',
      where: (row, item) => sql`${item('topic_id')} = ${row('id')}`,
    },
  },
  orders: {
    NAME: { description: 'By name, in the Swedish alphabet.', type: 'text', sql: (row) => row('name') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: { name: { kind: 'text', description: 'What it is called.', sql: (row) => row('name') } },
});

declareReading(Fact, {
  table: 'fact',
  orders: {
    SENTENCE: { description: 'By its sentence.', type: 'text', sql: (row) => row('sentence') },
  },
  filters: {
    position: { kind: 'id', of: 'Position', description: 'Of which position.', sql: (row) => row('position_id') },
    sentence: { kind: 'text', description: 'Its sentence.', sql: (row) => row('sentence') },
    place: { kind: 'text', description: 'SCB code of its place.', sql: (row) => row('place') },
  },
});
declareReading(PositionComment, { table: 'position_comment' });
declareReading(PositionVersion, {
  table: 'position_version',
  fields: {
    contentHash: {
      kind: 'value',
      type: () => String,
      description: 'SHA-256 of all that it says, its facts included, in hexadecimal. What is approved is this.',
      sql: (row) => sql`position_content_hash(${row('id')})`,
    },
    facts: {
      kind: 'list',
      of: () => Fact,
      description: 'The figures and other facts it rests on, in order.',
      where: (row, item) => sql`${item('position_version_id')} = ${row('id')}`,
      orderBy: (item) => item('number'),
    },
  },
});

declareReading(Position, {
  table: 'position',
  fields: {
    isCitable: {
      kind: 'value',
      type: () => Boolean,
      description:
        'Whether a joint letter may cite it today: both principals approved the version that stands, and it holds.',
      sql: (row) =>
        sql`(${row('status')} in ('JOINT', 'UNDER_REVIEW') and current_date between ${row('valid_from')} and coalesce(${row('valid_until')}, 'infinity'))`,
    },
    nextSteps: {
      kind: 'value',
      type: () => [PositionStep],
      description: 'What the caller may do with it now.',
      sql: nextPositionSteps,
    },
    currentVersion: {
      kind: 'one',
      of: () => PositionVersion,
      description: 'What it says now.',
      where: (row, item) => sql`${item('position_id')} = ${row('id')} and ${item('number')} = ${row('current_number')}`,
    },
    versions: {
      kind: 'list',
      of: () => PositionVersion,
      description: 'All it has said, the latest first.',
      where: (row, item) => sql`${item('position_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('number')} desc`,
    },
    comments: {
      kind: 'list',
      of: () => PositionComment,
      description: 'What members had to say of it, in order.',
      where: (row, item) => sql`${item('position_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('made_at')}, ${item('id')}`,
    },
    supersededBy: {
      kind: 'list',
      of: () => Position,
      description: 'Positions that took its place, or are drafted to.',
      where: (row, item) => sql`${item('supersedes_id')} = ${row('id')}`,
      orderBy: (item) => item('code'),
    },
  },
  orders: {
    CODE: { description: 'By code.', type: 'text', sql: (row) => row('code') },
    TITLE: { description: 'By title, in the Swedish alphabet.', type: 'text', sql: (row) => row('title') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    title: { kind: 'text', description: 'What it is called.', sql: (row) => row('title') },
    code: { kind: 'text', description: 'How it is cited.', sql: (row) => row('code') },
    status: { kind: 'enum', enum: PositionStatus, description: 'Where it stands.', sql: (row) => row('status') },
    topic: { kind: 'id', of: 'Topic', description: 'What it is about.', sql: (row) => row('topic_id') },
    audience: { kind: 'id', of: 'Organization', description: 'For which authority.', sql: (row) => row('audience_id') },
    reviewOn: { kind: 'day', description: 'By which day it is to be looked at again.', sql: (row) => row('review_on') },
  },
});

extendReading(Query, {
  topics: { kind: 'connection', of: () => Topic, description: 'All topics the caller may see.' },
  topic: oneById(Topic, 'One topic'),
  positions: {
    kind: 'connection',
    of: () => Position,
    description: 'All positions the caller may see, the latest code first.',
    defaultOrder: { field: 'CODE', direction: 'DESC' },
  },
  position: oneById(Position, 'One position'),
  facts: { kind: 'connection', of: () => Fact, description: 'All facts of positions the caller may see.' },
  fact: oneById(Fact, 'One fact'),
});
