import { sql } from 'kysely';
import { type Row, rowOf, type Sql } from '../../shared/reading/Reading.js';
import { placeName } from '../../strategy/placeName.js';

/** A noun whose records a figure of a report counts. */
export interface CountedNoun {
  /** GraphQL name, and its table */
  type: string;
  table: string;
  /** the record in a few words */
  title: (record: Row) => Sql;
  /** the day it is listed under */
  day: (record: Row) => Sql;
  /** whether it belongs to the partnership of a report; left out: by its own column */
  here?: (record: Row, report: Row) => Sql;
  /** the record that may bear a secrecy mark, where it is not the row itself: its type and uuid */
  secret?: (record: Row) => { type: string; id: Sql };
}

/** The day in Sweden of a moment. */
export const dayOfMoment = (moment: Sql) => sql`(${moment} at time zone 'Europe/Stockholm')::date`;

const recordedOn = (record: Row) => dayOfMoment(record('recorded_at'));
const text = (record: Row) => record('text');
const nameOf = (id: Sql) => sql`coalesce((select o.name from organization o where o.id = ${id}), '–')`;
const yearEnd = (record: Row) => sql`make_date(${record('year')}, 12, 31)`;
const letter = rowOf('l');
const goal = rowOf('g');

/** Every noun that a report counts. */
export const counted = {
  directive: { type: 'Directive', table: 'directive', title: text, day: recordedOn },
  viewpoint: { type: 'Viewpoint', table: 'viewpoint', title: text, day: recordedOn },
  interaction: {
    type: 'Interaction',
    table: 'interaction',
    title: (record) => record('topic'),
    day: (record) => dayOfMoment(record('occurred_at')),
  },
  organization: {
    type: 'Organization',
    table: 'organization',
    title: (record) => record('name'),
    day: recordedOn,
    here: (record, report) => sql`exists (select 1 from membership m where m.organization_id = ${record('id')}
      and m.partnership_id = ${report('partnership_id')} and m.status = 'MEMBER' and not m.is_principal)`,
  },
  commitment: {
    type: 'Commitment',
    table: 'commitment',
    title: (record) => record('title'),
    day: (record) => sql`coalesce(${record('due_on')}, ${recordedOn(record)})`,
  },
  letter: {
    type: 'Letter',
    table: 'letter',
    title: (record) => record('subject'),
    day: (record) => record('dated_on'),
  },
  finding: {
    type: 'Finding',
    table: 'finding',
    title: (record) => sql`coalesce(${record('sentence')}, ${record('explanation_sv')})`,
    day: (record) => dayOfMoment(record('found_at')),
    here: (record, report) => sql`exists (select 1 from letter l where ${letter('id')} = ${record('letter_id')}
      and ${letter('partnership_id')} = ${report('partnership_id')})`,
    secret: (record) => ({
      type: 'Letter',
      id: sql`(select l.id from letter l where ${letter('id')} = ${record('letter_id')} and ${letter('secrecy_reader_ids')} is not null)`,
    }),
  },
  obstacle: { type: 'Obstacle', table: 'obstacle', title: text, day: (record) => record('raised_on') },
  supportRequest: {
    type: 'SupportRequest',
    table: 'support_request',
    title: text,
    day: (record) => record('answer_by'),
  },
  pledge: {
    type: 'Pledge',
    table: 'pledge',
    title: (record) => sql`${nameOf(record('organization_id'))} || ': ' || ${record('decision')}`,
    day: yearEnd,
  },
  target: {
    type: 'Target',
    table: 'target',
    title: (
      record,
    ) => sql`coalesce((select g.code || '. ' || g.title from goal g where g.id = ${record('goal_id')}), '–')
      || ', ' || ${placeName(record('place'))}`,
    day: (record) => record('due_on'),
    here: (record, report) => sql`exists (select 1 from goal g where ${goal('id')} = ${record('goal_id')}
      and ${goal('partnership_id')} = ${report('partnership_id')})`,
    secret: (record) => ({
      type: 'Goal',
      id: sql`(select g.id from goal g where ${goal('id')} = ${record('goal_id')} and ${goal('secrecy_reader_ids')} is not null)`,
    }),
  },
  resourceNeed: {
    type: 'ResourceNeed',
    table: 'resource_need',
    title: (record) => record('purpose'),
    day: yearEnd,
  },
} satisfies Record<string, CountedNoun>;
