import { sql } from 'kysely';
import { ID } from 'type-graphql';
import { Contact } from '../contact/Contact.js';
import { OpenAssignments } from '../contact/OpenAssignments.js';
import { Letter } from '../correspondence/letter/Letter.js';
import { Dialogue } from '../dialogue/Dialogue.js';
import { Interaction } from '../dialogue/Interaction.js';
import { MinutesPoint } from '../dialogue/MinutesPoint.js';
import { ofOrganization, ofPartnership, Overview, SOON_DAYS } from '../dialogue/OverviewReading.js';
import { Organization } from '../organization/Organization.js';
import { MandateAct } from '../partnership/act/MandateAct.js';
import { uuidOf } from '../shared/globalId.js';
import { oneById } from '../shared/reading/oneById.js';
import type { ConnectionField, Row } from '../shared/reading/Reading.js';
import { mapped } from '../shared/reading/Parameter.js';
import { declareReading, extendReading, Query } from '../shared/reading/Reading.js';
import { TODAY } from '../shared/today.js';
import { Goal } from '../strategy/Goal.js';
import { Commitment, CommitmentOrigin, CommitmentStatus } from './Commitment.js';
import { CommitmentStep } from './CommitmentStep.js';
import { nextSteps } from './nextSteps.js';
import { Handover } from './Handover.js';
import { Renegotiation } from './Renegotiation.js';

declareReading(Renegotiation, { table: 'renegotiation' });
declareReading(Handover, { table: 'handover' });

const isOpen = (row: Row) => sql`${row('status')} in ('OPEN', 'IN_PROGRESS')`;
const isLate = (row: Row) => sql`(${isOpen(row)} and coalesce(${row('due_on')} < ${TODAY}, false))`;
const concerns = (row: Row, item: Row) =>
  sql`${ofPartnership(row, item)} and ${ofOrganization(row, [item('giver_id'), item('receiver_id')])}`;

/** Whether it serves a goal, its own or that of the dialogue it belongs to. */
const servesGoal = (row: Row) => sql`(${row('goal_id')} is not null
  or exists (select from dialogue d where d.id = ${row('dialogue_id')} and d.goal_id is not null))`;

declareReading(Commitment, {
  table: 'commitment',
  fields: {
    servesGoal: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether it serves a goal, its own or that of its dialogue.',
      sql: servesGoal,
    },
    isLate: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether its day has passed and it is not kept.',
      sql: isLate,
    },
    nextSteps: {
      kind: 'value',
      type: () => [CommitmentStep],
      description: 'What the caller may do with it now.',
      sql: nextSteps,
    },
    mandateAct: {
      kind: 'one',
      of: () => MandateAct,
      description:
        'By what right it was given, when it was given for both principals; null when it was not, or not to be seen.',
      where: (row, item) => sql`${item('record_id')} = ${row('id')} and ${item('record_type')} = 'Commitment'`,
    },
    handovers: {
      kind: 'list',
      of: () => Handover,
      description: 'Who answered for it before those who do now, in order.',
      where: (row, item) => sql`${item('commitment_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('handed_over_on')}, ${item('id')}`,
    },
    renegotiations: {
      kind: 'list',
      of: () => Renegotiation,
      description: 'New due dates that were agreed, in order.',
      where: (row, item) => sql`${item('commitment_id')} = ${row('id')}`,
      orderBy: (item) => sql`${item('agreed_on')}, ${item('id')}`,
    },
  },
  orders: {
    DUE_ON: {
      description: 'By due date, the undated last.',
      type: 'date',
      sql: (row) => sql`coalesce(${row('due_on')}, 'infinity'::date)`,
    },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    title: { kind: 'text', description: 'What was promised.', sql: (row) => row('title') },
    status: { kind: 'enum', enum: CommitmentStatus, description: 'Where it stands.', sql: (row) => row('status') },
    origin: {
      kind: 'enum',
      enum: CommitmentOrigin,
      description: 'Out of what it was given.',
      sql: (row) => row('origin'),
    },
    dueOn: { kind: 'day', description: 'By which day.', sql: (row) => row('due_on') },
    servesGoal: {
      kind: 'boolean',
      description: 'Whether it serves a goal, its own or that of its dialogue.',
      sql: servesGoal,
    },
    isLate: {
      kind: 'boolean',
      description: 'Whether its day has passed and it is not kept.',
      sql: isLate,
    },
    giverContact: {
      kind: 'id',
      of: 'Contact',
      description: 'The person who answers for it.',
      sql: (row) => row('giver_contact_id'),
    },
    receiverContact: {
      kind: 'id',
      of: 'Contact',
      description: 'The person it was given to.',
      sql: (row) => row('receiver_contact_id'),
    },
    giver: { kind: 'id', of: 'Organization', description: 'Who promised.', sql: (row) => row('giver_id') },
    receiver: { kind: 'id', of: 'Organization', description: 'To whom.', sql: (row) => row('receiver_id') },
    interaction: {
      kind: 'id',
      of: 'Interaction',
      description: 'Where it was given.',
      sql: (row) => row('interaction_id'),
    },
    letter: { kind: 'id', of: 'Letter', description: 'The letter it was given in.', sql: (row) => row('letter_id') },
    goal: { kind: 'id', of: 'Goal', description: 'The goal it serves.', sql: (row) => row('goal_id') },
    clause: { kind: 'id', of: 'Clause', description: 'The clause it carries out.', sql: (row) => row('clause_id') },
    dialogue: {
      kind: 'id',
      of: 'Dialogue',
      description: 'The dialogue it belongs to.',
      sql: (row) => row('dialogue_id'),
    },
  },
});

const listed = (description: string, where: ConnectionField['where']): ConnectionField => ({
  kind: 'connection',
  of: () => Commitment,
  description,
  where,
});

extendReading(Organization, {
  commitmentsGiven: listed('What it promised others.', (row, item) => sql`${item('giver_id')} = ${row('id')}`),
  commitmentsReceived: listed('What others promised it.', (row, item) => sql`${item('receiver_id')} = ${row('id')}`),
  commitmentsWith: {
    ...listed('What it and another organization promised each other, both ways.', (row, item, args) => {
      const other = mapped(args['counterparty'], (id) => uuidOf('Organization', String(id), 'counterparty'));
      return sql`((${item('giver_id')} = ${row('id')} and ${item('receiver_id')} = ${other}::uuid)
        or (${item('giver_id')} = ${other}::uuid and ${item('receiver_id')} = ${row('id')}))`;
    }),
    args: { counterparty: { type: () => ID, description: 'The other organization.' } },
  },
});
extendReading(Contact, {
  commitmentsGiven: listed(
    'What the person promised, or answers for now.',
    (row, item) => sql`${item('giver_contact_id')} = ${row('id')}`,
  ),
  commitmentsReceived: listed(
    'What was promised to the person.',
    (row, item) => sql`${item('receiver_contact_id')} = ${row('id')}`,
  ),
});
extendReading(Dialogue, {
  commitments: listed('Promises of this dialogue.', (row, item) => sql`${item('dialogue_id')} = ${row('id')}`),
});
extendReading(Interaction, {
  commitments: listed('Promises given there.', (row, item) => sql`${item('interaction_id')} = ${row('id')}`),
});

extendReading(MinutesPoint, {
  commitment: {
    kind: 'one',
    of: () => Commitment,
    nullable: true,
    description: 'What it was promised as; null while it is no commitment, or when that is not to be seen.',
    where: (row, item) => sql`${item('minutes_point_id')} = ${row('id')}`,
  },
});

extendReading(Letter, {
  commitments: listed('Promises given in it.', (row, item) => sql`${item('letter_id')} = ${row('id')}`),
});

extendReading(Goal, {
  commitments: listed(
    'Promises that serve it, themselves or by their dialogue.',
    (row, item) =>
      sql`(${item('goal_id')} = ${row('id')} or ${item('dialogue_id')} in (select d.id from dialogue d where d.goal_id = ${row('id')}))`,
  ),
});

extendReading(OpenAssignments, {
  commitmentsGiven: listed(
    'Open commitments that the person answers for.',
    (row, item) => sql`${item('giver_contact_id')} = ${row('contact_id')} and ${isOpen(item)}`,
  ),
  commitmentsReceived: listed(
    'Open commitments that were given to the person.',
    (row, item) => sql`${item('receiver_contact_id')} = ${row('contact_id')} and ${isOpen(item)}`,
  ),
});

extendReading(Overview, {
  lateCommitments: listed(
    'Open commitments whose day has passed, the longest late first.',
    (row, item) => sql`${isLate(item)} and ${concerns(row, item)}`,
  ),
  dueSoonCommitments: listed(
    `Open commitments due today or within ${SOON_DAYS} days, the first due first.`,
    (row, item) =>
      sql`${isOpen(item)} and ${item('due_on')} between ${TODAY} and ${TODAY} + ${sql.lit(SOON_DAYS)} and ${concerns(row, item)}`,
  ),
});

extendReading(Query, {
  commitments: {
    kind: 'connection',
    of: () => Commitment,
    description: 'All commitments the caller may see, by due date.',
  },
  commitment: oneById(Commitment, 'One commitment'),
});
