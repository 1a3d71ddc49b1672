import { sql } from 'kysely';
import { ClauseCode } from '../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../partnership/declaration/evidenceRules.js';
import { oneById } from '../shared/reading/oneById.js';
import { declareReading, extendReading, Query, type Row } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';
import { Goal } from './Goal.js';
import { Adoption, Strategy, StrategyScope } from './Strategy.js';

declareReading(Adoption, { table: 'adoption' });

declareReading(Strategy, {
  table: 'strategy',
  fields: {
    isInForce: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether it is valid today and, unless it is national, somebody has adopted it.',
      sql: (row) => sql`(${row('valid_from')} <= ${TODAY} and coalesce(${row('valid_until')} >= ${TODAY}, true)
        and (${row('scope')} = 'NATIONAL' or exists (select from adoption a where a.strategy_id = ${row('id')})))`,
    },
    adoptions: {
      kind: 'list',
      of: () => Adoption,
      description: 'Who has adopted it, in the order of the days.',
      where: (row, item) => sql`${item('strategy_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('adopted_on')}, ${item('id')}`,
    },
    goals: {
      kind: 'list',
      of: () => Goal,
      description: 'What it aims at, by code.',
      where: (row, item) => sql`${item('strategy_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('code')}, ${item('id')}`,
    },
  },
  orders: {
    VALID_FROM: { description: 'By its first day.', type: 'date', sql: (row) => row('valid_from') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    scope: { kind: 'enum', enum: StrategyScope, description: 'How far it reaches.', sql: (row) => row('scope') },
    validFrom: { kind: 'day', description: 'Its first day.', sql: (row) => row('valid_from') },
    validUntil: { kind: 'day', description: 'Its last day.', sql: (row) => row('valid_until') },
  },
});

extendReading(Query, {
  strategies: {
    kind: 'connection',
    of: () => Strategy,
    description: 'All strategies the caller may see, the latest first.',
    defaultOrder: { field: 'VALID_FROM', direction: 'DESC' },
  },
  strategy: oneById(Strategy, 'One strategy'),
});

/** A column of the strategy that an adoption is of. */
const ofStrategy = (row: Row, column: 'title' | 'partnership_id') =>
  sql`(select s.${sql.ref(column)} from strategy s where s.id = ${row('strategy_id')})`;

declareEvidence({
  key: 'STRATEGY_ADOPTED',
  clause: ClauseCode.A2,
  type: 'Adoption',
  table: 'adoption',
  at: { column: 'adopted_on', is: 'day' },
  title: (row) => sql`(${ofStrategy(row, 'title')} || ': ' || ${row('decision')})`,
  partnership: (row) => ofStrategy(row, 'partnership_id'),
  isRecorded: false,
  strongFrom: 1,
  sv: 'En organisation antog en strategi genom beslut.',
  en: 'An organization adopted a strategy by decision.',
});
