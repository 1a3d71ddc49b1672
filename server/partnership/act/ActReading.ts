import { sql } from 'kysely';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { Stored } from '../../shared/Stored.js';
import { ClauseCode } from '../declaration/ClauseCode.js';
import { declareEvidence } from '../declaration/evidenceRules.js';
import { MandateItem, MandateVerb } from '../mandate/MandateItem.js';
import { ActJudgement, MandateAct } from './MandateAct.js';
import { ActStanding, outsideBecause, OutsideMandate, standingOf } from './outsideBecause.js';

declareReading(ActJudgement, { table: 'act_judgement' });
declareReading(MandateAct, {
  table: 'mandate_act',
  fields: {
    standing: { kind: 'value', type: () => ActStanding, description: 'Where it stands.', sql: standingOf },
    outsideBecause: {
      kind: 'value',
      type: () => OutsideMandate,
      nullable: true,
      description: 'Why it is outside the mandate; null when an item covers it.',
      sql: (row) => sql`nullif(${outsideBecause(row)}, 'COVERED')`,
    },
    judgements: {
      kind: 'list',
      of: () => ActJudgement,
      description: 'What the principals said of it, in the order of the days.',
      where: (row, item) => sql`${item('mandate_act_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('judged_on')}, ${item('id')}`,
    },
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'What it was done in, a commitment or a letter; null for an act of its own.',
      from: (row) => sql`select ${row('record_type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
  },
  orders: {
    ACTED_ON: { description: 'By its day.', type: 'date', sql: (row) => row('acted_on') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    verb: { kind: 'enum', enum: MandateVerb, description: 'What kind.', sql: (row) => row('verb') },
    actedOn: { kind: 'day', description: 'Its day.', sql: (row) => row('acted_on') },
    mandateItem: {
      kind: 'id',
      of: 'MandateItem',
      description: 'The item that it leans on.',
      sql: (row) => row('mandate_item_id'),
    },
    standing: { kind: 'enum', enum: ActStanding, description: 'Where it stands.', sql: standingOf },
  },
});

extendReading(MandateItem, {
  acts: {
    kind: 'connection',
    of: () => MandateAct,
    description: 'What was done that leans on it, the latest first.',
    where: (row, item) => sql`${item('mandate_item_id')} = ${row('id')}`,
    defaultOrder: { field: 'ACTED_ON', direction: 'DESC' },
  },
});

extendReading(Query, {
  mandateActs: {
    kind: 'connection',
    of: () => MandateAct,
    description: 'What the coordinator did for both principals, the latest first.',
    defaultOrder: { field: 'ACTED_ON', direction: 'DESC' },
  },
  mandateAct: oneById(MandateAct, 'One such act'),
});

declareEvidence({
  key: 'ACTED_WITHIN_MANDATE',
  clause: ClauseCode.P2,
  type: 'MandateAct',
  table: 'mandate_act',
  at: { column: 'acted_on', is: 'day' },
  where: (row) => sql`${standingOf(row)} in ('WITHIN', 'APPROVED')`,
  title: (row) =>
    sql`coalesce(${row('text')}, (select i.text from mandate_item i where i.id = ${row('mandate_item_id')}), '–')`,
  isRecorded: true,
  strongFrom: 3,
  sv: 'Koordinatorn har handlat åt båda huvudmännen, inom mandatet eller med bådas godkännande.',
  en: 'The coordinator acted for both principals, within the mandate or with the approval of both.',
});
