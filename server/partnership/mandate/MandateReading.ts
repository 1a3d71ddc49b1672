import { sql } from 'kysely';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query, type Row } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';
import { ClauseCode } from '../declaration/ClauseCode.js';
import { declareEvidence } from '../declaration/evidenceRules.js';
import { CoordinatorAppointment } from './CoordinatorAppointment.js';
import { MandateGrant, MandateItem, MandateVerb } from './MandateItem.js';
import { Obstacle, ObstacleKind } from './Obstacle.js';
import { SupportRequest, SupportRequestStatus } from './SupportRequest.js';

const recordedAt = {
  RECORDED_AT: {
    description: 'By when it was recorded.',
    type: 'timestamptz' as const,
    sql: (row: Row) => row('recorded_at'),
  },
};
const OWN = sql`(select a.partnership_id from account a where a.id = nullif(current_setting('samnod.account', true), '')::uuid)`;

const grantedByAll = (
  row: Row,
) => sql`not exists (select 1 from membership m where m.partnership_id = ${row('partnership_id')} and m.is_principal
  and not exists (select 1 from mandate_grant g where g.mandate_item_id = ${row('id')} and g.organization_id = m.organization_id))`;
const isOverdue = (row: Row) => sql`(${row('status')} = 'SENT' and ${row('answer_by')} < ${TODAY})`;

declareReading(MandateGrant, { table: 'mandate_grant' });
declareReading(MandateItem, {
  table: 'mandate_item',
  fields: {
    holds: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether both principals have granted it and it is valid today.',
      sql: (row) =>
        sql`(${grantedByAll(row)} and ${row('valid_from')} <= ${TODAY} and coalesce(${row('valid_until')} >= ${TODAY}, true))`,
    },
    grants: {
      kind: 'list',
      of: () => MandateGrant,
      description: 'Who has granted it, in the order of the days.',
      where: (row, item) => sql`${item('mandate_item_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('granted_on')}, ${item('id')}`,
    },
  },
  orders: {
    VALID_FROM: { description: 'By its first day.', type: 'date', sql: (row) => row('valid_from') },
    ...recordedAt,
  },
  filters: { verb: { kind: 'enum', enum: MandateVerb, description: 'What kind.', sql: (row) => row('verb') } },
});
declareReading(SupportRequest, {
  table: 'support_request',
  fields: {
    isOverdue: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether the answer is late. Then it is a matter for the board.',
      sql: isOverdue,
    },
  },
  orders: {
    ANSWER_BY: { description: 'By when an answer is due.', type: 'date', sql: (row) => row('answer_by') },
    ...recordedAt,
  },
  filters: {
    status: { kind: 'enum', enum: SupportRequestStatus, description: 'Where it stands.', sql: (row) => row('status') },
    asked: { kind: 'id', of: 'Organization', description: 'Who is asked.', sql: (row) => row('asked_id') },
    isOverdue: { kind: 'boolean', description: 'Whether the answer is late.', sql: isOverdue },
    escalatedOn: { kind: 'day', description: 'The day it went to the board.', sql: (row) => row('escalated_on') },
  },
});
declareReading(Obstacle, {
  table: 'obstacle',
  orders: {
    RAISED_ON: { description: 'By the day it was raised.', type: 'date', sql: (row) => row('raised_on') },
    ...recordedAt,
  },
  filters: {
    kind: { kind: 'enum', enum: ObstacleKind, description: 'Of what kind.', sql: (row) => row('kind') },
    clearedOn: { kind: 'day', description: 'The day it was cleared.', sql: (row) => row('cleared_on') },
  },
});
declareReading(CoordinatorAppointment, {
  table: 'coordinator_appointment',
  orders: {
    FROM: { description: 'By the first day.', type: 'date', sql: (row) => row('from') },
    ...recordedAt,
  },
});

extendReading(Query, {
  mandateItems: {
    kind: 'connection',
    of: () => MandateItem,
    description: 'What the coordinator may do for both principals, the latest first.',
    defaultOrder: { field: 'VALID_FROM', direction: 'DESC' },
  },
  mandateItem: oneById(MandateItem, 'One item of the mandate'),
  supportRequests: {
    kind: 'connection',
    of: () => SupportRequest,
    description: 'What the principals are asked to support, the latest first.',
    defaultOrder: { field: 'ANSWER_BY', direction: 'DESC' },
  },
  supportRequest: oneById(SupportRequest, 'One request for support'),
  obstacles: {
    kind: 'connection',
    of: () => Obstacle,
    description: 'What stands, or stood, in the way, the latest first.',
    defaultOrder: { field: 'RAISED_ON', direction: 'DESC' },
  },
  obstacle: oneById(Obstacle, 'One obstacle'),
  coordinatorAppointments: {
    kind: 'connection',
    of: () => CoordinatorAppointment,
    description: 'Who is and was the coordinator, the latest first.',
    defaultOrder: { field: 'FROM', direction: 'DESC' },
  },
  coordinatorAppointment: oneById(CoordinatorAppointment, 'One appointment'),
  isCoordinatorVacant: {
    kind: 'value',
    type: () => Boolean,
    description: "Whether nobody is the coordinator of the caller's partnership today.",
    sql: () => sql`not exists (select 1 from coordinator_appointment c where c.partnership_id = ${OWN}
      and c."from" <= ${TODAY} and coalesce(c.until >= ${TODAY}, true))`,
  },
});

const text = (row: Row) => row('text');
declareEvidence({
  key: 'SUPPORT_ANSWERED_IN_TIME',
  clause: ClauseCode.P2,
  type: 'SupportRequest',
  table: 'support_request',
  at: { column: 'answered_on', is: 'day' },
  where: (row) => sql`${row('answered_on')} <= ${row('answer_by')}`,
  title: text,
  isRecorded: true,
  strongFrom: 1,
  sv: 'En huvudman svarade i tid på en begäran om stöd.',
  en: 'A principal answered a request for support in time.',
});
declareEvidence({
  key: 'MANDATE_GRANTED_BY_BOTH',
  clause: ClauseCode.P2,
  type: 'MandateItem',
  table: 'mandate_item',
  at: { column: 'valid_from', is: 'day' },
  where: grantedByAll,
  title: text,
  isRecorded: true,
  strongFrom: 1,
  sv: 'Båda huvudmännen har beslutat om en del av mandatet.',
  en: 'Both principals granted a part of the mandate.',
});
declareEvidence({
  key: 'OBSTACLE_RAISED',
  clause: ClauseCode.P2,
  type: 'Obstacle',
  table: 'obstacle',
  at: { column: 'raised_on', is: 'day' },
  title: text,
  isRecorded: true,
  strongFrom: null,
  sv: 'Ett hinder är lyft.',
  en: 'An obstacle was raised.',
});
