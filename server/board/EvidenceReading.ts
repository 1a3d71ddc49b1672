import { sql } from 'kysely';
import { Int, ObjectType } from 'type-graphql';
import { Clause } from '../partnership/declaration/Clause.js';
import { ClauseCode } from '../partnership/declaration/ClauseCode.js';
import { EvidenceStrength } from '../partnership/declaration/EvidenceStrength.js';
import { declareReading, extendReading, type Args } from '../shared/reading/Reading.js';
import { badInput } from '../shared/Refusal.js';
import { Day } from '../shared/scalars.js';
import { Stored } from '../shared/Stored.js';
import { TODAY } from '../shared/today.js';
import { ClauseEvidence } from './ClauseEvidence.js';
import { clauseCells, ruleRows, strengthOf } from './clauseCells.js';
import { evidenceOf } from './evidenceOf.js';

/** A declared rule by which records are evidence for a clause. */
@ObjectType({ description: 'A declared rule by which records are evidence for a clause, without anybody saying so.' })
export abstract class EvidenceRule {}

/** Something that shows how a clause is carried out. Derived whenever it is read. */
@ObjectType({ description: 'Something that shows how a clause is carried out: a record, and who or what says so.' })
export abstract class Evidence {}

/** What one rule found in one quarter. */
@ObjectType({ description: 'What one rule found in one quarter, and how much more would make it strong.' })
export abstract class EvidenceTally {}

/** One clause in one quarter. */
@ObjectType({ description: 'One clause in one quarter: how well it is shown, by what, and what would change it.' })
export abstract class EvidenceCell {}

declareReading(EvidenceRule, {
  table: null,
  fields: {
    key: { kind: 'value', type: () => String, description: 'Stable name.', sql: (row) => row('key') },
    clauseCode: { kind: 'value', type: () => ClauseCode, description: 'For which clause.', sql: (row) => row('code') },
    swedish: {
      kind: 'value',
      type: () => String,
      description: 'What counts, in Swedish.',
      sql: (row) => row('swedish'),
    },
    english: {
      kind: 'value',
      type: () => String,
      description: 'What counts, in English.',
      sql: (row) => row('english'),
    },
    strongFrom: {
      kind: 'value',
      type: () => Int,
      nullable: true,
      description: 'How many in a quarter make it strong; null where it stays thin however many.',
      sql: (row) => row('strong_from'),
    },
  },
});

declareReading(Evidence, {
  table: null,
  noted: (row) => sql`(${row('secret_id')} is null or note_secret(${row('secret_type')}, ${row('secret_id')}))`,
  fields: {
    id: { kind: 'value', type: () => String, description: 'Stable key; no global id.', sql: (row) => row('id') },
    occurredOn: {
      kind: 'value',
      type: () => Day,
      description: 'The day that decides in which quarter it counts.',
      sql: (row) => row('occurred_on'),
    },
    title: { kind: 'value', type: () => String, description: 'It in a few words.', sql: (row) => row('title') },
    rule: {
      kind: 'one',
      of: () => EvidenceRule,
      description: 'The rule that says so; null when a person does.',
      from: () => sql`select * from ${ruleRows()}`,
      where: (row, item) => sql`${item('key')} = ${row('rule')}`,
    },
    link: {
      kind: 'one',
      of: () => ClauseEvidence,
      description: 'Who said so and why; null when a rule does.',
      where: (row, item) => sql`${item('id')} = ${row('link_id')}`,
    },
    record: {
      kind: 'one',
      of: () => Stored,
      description: 'The record itself.',
      from: (row) => sql`select ${row('type')} as type, ${row('record_id')} as id`,
      where: () => sql`true`,
    },
  },
  orders: {
    OCCURRED_ON: { description: 'By its day.', type: 'date', sql: (row) => row('occurred_on') },
  },
});

declareReading(EvidenceTally, {
  table: null,
  fields: {
    rule: {
      kind: 'one',
      of: () => EvidenceRule,
      nullable: false,
      description: 'Which rule.',
      from: () => sql`select * from ${ruleRows()}`,
      where: (row, item) => sql`${item('key')} = ${row('rule')}`,
    },
    recordCount: {
      kind: 'value',
      type: () => Int,
      description: 'How many records it found.',
      sql: (row) => row('records'),
    },
    counted: {
      kind: 'value',
      type: () => Int,
      description: 'How many count towards `strongFrom`: the records, or what is different among them.',
      sql: (row) => row('counted'),
    },
    missing: {
      kind: 'value',
      type: () => Int,
      nullable: true,
      description: 'How many more would make it strong: 0 when it is; null where it stays thin.',
      sql: (row) =>
        sql`(case when ${row('strong_from')} is not null then greatest(${row('strong_from')} - ${row('counted')}, 0) end)`,
    },
  },
});

declareReading(EvidenceCell, {
  table: null,
  fields: {
    quarter: {
      kind: 'value',
      type: () => String,
      description: 'The quarter, such as `2026-Q3`.',
      sql: (row) => sql`to_char(${row('starts_on')}, 'YYYY"-Q"Q')`,
    },
    startsOn: { kind: 'value', type: () => Day, description: 'Its first day.', sql: (row) => row('starts_on') },
    endsOn: { kind: 'value', type: () => Day, description: 'Its last day.', sql: (row) => row('ends_on') },
    strength: {
      kind: 'value',
      type: () => EvidenceStrength,
      description: 'How well the clause is shown, as far as the caller may see.',
      sql: strengthOf,
    },
    recordCount: {
      kind: 'value',
      type: () => Int,
      description: 'How many records show it.',
      sql: (row) => row('records'),
    },
    linkCount: {
      kind: 'value',
      type: () => Int,
      description: 'How many of them a person pointed out.',
      sql: (row) => row('links'),
    },
    tallies: {
      kind: 'list',
      of: () => EvidenceTally,
      description: 'What each rule of the clause found, those that found nothing too.',
      from: (row) => sql`select rule.key as rule, rule.strong_from, rule.place,
          coalesce(t.records, 0) as records, coalesce(t.counted, 0) as counted
        from ${ruleRows()} left join json_to_recordset(${row('tallies')}) as t(rule text, records integer, counted integer) on t.rule = rule.key
        where rule.code = ${row('code')}`,
      where: () => sql`true`,
      orderBy: (item) => item('place'),
    },
  },
});

const MOST_QUARTERS = 40;
function quartersBack(args: Args): number {
  const last = args['last'] as number;
  if (last >= 1 && last <= MOST_QUARTERS) return last;
  throw badInput('last', { sv: `1 till ${MOST_QUARTERS} kvartal.`, en: `1 to ${MOST_QUARTERS} quarters.` });
}

extendReading(Clause, {
  rules: {
    kind: 'list',
    of: () => EvidenceRule,
    description: 'The rules by which records are evidence for it.',
    from: (row) => sql`select * from ${ruleRows()} where rule.code = ${row('code')}`,
    where: () => sql`true`,
    orderBy: (item) => item('place'),
  },
  quarters: {
    kind: 'list',
    cost: 60,
    of: () => EvidenceCell,
    description: 'How well it is shown quarter by quarter, the oldest first, as far as the caller may see.',
    args: {
      last: { type: () => Int, defaultValue: 12, description: `How many quarters, 1 to ${MOST_QUARTERS}.` },
      on: { type: () => Day, nullable: true, description: 'A day in the last of them; today when left out.' },
    },
    from: (row, args) => {
      const last = quartersBack(args);
      const on = args['on'] == null ? TODAY : sql`${args['on']}::date`;
      const first = sql`(date_trunc('quarter', ${on}::timestamp) - ${sql.lit(`${3 * (last - 1)} months`)}::interval)::date`;
      return clauseCells(row, { from: first, until: on });
    },
    where: () => sql`true`,
    orderBy: (item) => item('starts_on'),
  },
  evidence: {
    kind: 'connection',
    of: () => Evidence,
    description: 'All that shows how it is carried out in a period, the latest first, as far as the caller may see.',
    args: {
      from: { type: () => Day, nullable: true, description: 'From this day; a year back when left out.' },
      until: { type: () => Day, nullable: true, description: 'Up to and with this day; today when left out.' },
    },
    from: (row, args) => {
      const from = args['from'] == null ? sql`(${TODAY} - 365)` : sql`${args['from']}::date`;
      const until = args['until'] == null ? TODAY : sql`${args['until']}::date`;
      return sql`select md5(coalesce(e.rule, e.link_id::text) || e.record_id::text)::uuid as id, e.rule, e.link_id, e.type, e.record_id,
          e.occurred_on, e.title, e.secret_id, case when e.link_id is null then e.type else 'ClauseEvidence' end as secret_type
        from (${evidenceOf(row, { from, until })}) e`;
    },
    defaultOrder: { field: 'OCCURRED_ON', direction: 'DESC' },
  },
});
