import { sql } from 'kysely';
import { Float, Int, ObjectType } from 'type-graphql';
import { Organization } from '../../organization/Organization.js';
import { ClauseCode } from '../../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../../partnership/declaration/evidenceRules.js';
import { describedEnum } from '../../shared/reading/filtering.js';
import { oneById } from '../../shared/reading/oneById.js';
import { declareReading, extendReading, Query } from '../../shared/reading/Reading.js';
import { TODAY } from '../../shared/today.js';
import { FollowUp, FollowUpKind, FollowUpSection } from './FollowUp.js';
import { yearFigureNames, yearFigureRows } from './followUpFigures.js';
import { MunicipalityPhase, Phase } from './MunicipalityPhase.js';

/** In what a figure of a year is given. */
export enum YearFigureUnit {
  NUMBER = 'NUMBER',
  HOURS = 'HOURS',
  KRONOR = 'KRONOR',
  POSTS = 'POSTS',
}
describedEnum(YearFigureUnit, 'YearFigureUnit', 'In what a figure of a year is given.', {
  NUMBER: 'Counted.',
  HOURS: 'Hours of time that was noted.',
  KRONOR: 'Kronor.',
  POSTS: 'Full-time posts.',
});

/** A figure of a follow-up. */
@ObjectType({
  description: 'A figure of a follow-up: while it is written as the records have it now, handed in as it was then.',
})
export abstract class YearFigure {}

declareReading(YearFigure, {
  table: null,
  fields: {
    key: { kind: 'value', type: () => String, description: 'Stable name.', sql: (row) => row('key') },
    section: {
      kind: 'value',
      type: () => Int,
      description: 'The number of its heading.',
      sql: (row) => row('section'),
    },
    swedish: {
      kind: 'value',
      type: () => String,
      description: 'What it counts, in Swedish.',
      sql: (row) => row('swedish'),
    },
    english: {
      kind: 'value',
      type: () => String,
      description: 'What it counts, in English.',
      sql: (row) => row('english'),
    },
    unit: { kind: 'value', type: () => YearFigureUnit, description: 'In what it is given.', sql: (row) => row('unit') },
    page: {
      kind: 'value',
      type: () => String,
      description: 'The page of the web client where its records are seen.',
      sql: (row) => row('page'),
    },
    value: {
      kind: 'value',
      type: () => Float,
      description: 'The number.',
      sql: (row) => sql`coalesce(${row('value')}, 0)`,
    },
  },
});

declareReading(FollowUpSection, { table: 'follow_up_section' });
declareReading(FollowUp, {
  table: 'follow_up',
  fields: {
    figures: {
      kind: 'list',
      cost: 100,
      of: () => YearFigure,
      description: 'What the records say of the year, in the order of the headings.',
      from: (row) => {
        const frozen = sql`jsonb_to_recordset(coalesce(${row('frozen_figures')}, '[]')) as f(key text, value float8)`;
        return sql`select name.*, found.value from ${yearFigureNames(row)}
          left join (select key, value from ${frozen} where ${row('handed_in_on')} is not null
            union all select live.key, live.value from (${yearFigureRows(row)}) live where ${row('handed_in_on')} is null) found on found.key = name.key
          where name.section is not null`;
      },
      where: () => sql`true`,
      orderBy: (item) => sql`${item('section')}, ${item('place')}`,
    },
    sections: {
      kind: 'list',
      of: () => FollowUpSection,
      description: 'What it says, heading by heading.',
      where: (row, item) => sql`${item('follow_up_id')} = ${row('id')}`,
      orderBy: (item) => item('place'),
    },
    phases: {
      kind: 'list',
      cost: 20,
      of: () => MunicipalityPhase,
      description: 'The phase of each municipality at the end of the year, with its day and evidence, by name.',
      where: (
        row,
        item,
      ) => sql`${item('partnership_id')} = ${row('partnership_id')} and ${item('since')} <= make_date(${row('year')}, 12, 31)
        and not exists (select 1 from municipality_phase later where later.municipality_id = ${item('municipality_id')}
          and later.partnership_id = ${row('partnership_id')} and later.since <= make_date(${row('year')}, 12, 31)
          and (later.since, later.recorded_at, later.id) > (${item('since')}, ${item('recorded_at')}, ${item('id')}))`,
      orderBy: (item) =>
        sql`(select k.name from organization k where k.id = ${item('municipality_id')}), ${item('id')}`,
    },
  },
  orders: {
    YEAR: { description: 'By year.', type: 'integer', sql: (row) => row('year') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    kind: { kind: 'enum', enum: FollowUpKind, description: 'To whom.', sql: (row) => row('kind') },
    year: { kind: 'number', description: 'Of which year.', sql: (row) => sql`${row('year')}::double precision` },
  },
});

declareReading(MunicipalityPhase, {
  table: 'municipality_phase',
  orders: {
    SINCE: { description: 'By its first day.', type: 'date', sql: (row) => row('since') },
    RECORDED_AT: { description: 'By when it was recorded.', type: 'timestamptz', sql: (row) => row('recorded_at') },
  },
  filters: {
    municipality: {
      kind: 'id',
      of: 'Organization',
      description: 'Which municipality.',
      sql: (row) => row('municipality_id'),
    },
    phase: { kind: 'enum', enum: Phase, description: 'The phase.', sql: (row) => row('phase') },
    since: { kind: 'day', description: 'Its first day.', sql: (row) => row('since') },
  },
});

extendReading(Organization, {
  phases: {
    kind: 'list',
    of: () => MunicipalityPhase,
    description: 'The phases that a municipality has been judged to be in, the latest first; none for others.',
    where: (row, item) => sql`${item('municipality_id')} = ${row('id')}`,
    orderBy: (item) => sql`${item('since')} desc, ${item('recorded_at')} desc, ${item('id')}`,
  },
});

/** A municipality of the partnership's own county, and where it stands. */
@ObjectType({ description: "A municipality of the partnership's own county, and the phase that it is in today." })
export abstract class MunicipalityStanding {}

declareReading(MunicipalityStanding, {
  table: null,
  fields: {
    municipality: {
      kind: 'one',
      of: () => Organization,
      nullable: false,
      description: 'Which.',
      where: (row, item) => sql`${item('id')} = ${row('id')}`,
    },
    phase: {
      kind: 'one',
      of: () => MunicipalityPhase,
      description: 'What was last judged of it; null when nobody has looked.',
      where: (row, item) => sql`${item('municipality_id')} = ${row('id')} and ${item('since')} <= ${TODAY}`,
      orderBy: (item) => sql`${item('since')} desc, ${item('recorded_at')} desc`,
    },
  },
});

extendReading(Query, {
  followUps: {
    kind: 'connection',
    of: () => FollowUp,
    description: 'Accounts of years, the latest first.',
    defaultOrder: { field: 'YEAR', direction: 'DESC' },
  },
  followUp: oneById(FollowUp, 'One follow-up'),
  municipalityPhases: {
    kind: 'connection',
    of: () => MunicipalityPhase,
    description: 'Phases of municipalities, the latest first.',
    defaultOrder: { field: 'SINCE', direction: 'DESC' },
  },
  municipalityPhase: oneById(MunicipalityPhase, 'One such judgement'),
  municipalityStandings: {
    kind: 'list',
    of: () => MunicipalityStanding,
    description: "The municipalities of the county of the caller's partnership, by name, and the phase of each.",
    from: () => sql`select k.id, k.name from organization k join partnership n on n.county_code = k.county_code
      join account a on a.partnership_id = n.id and a.id = nullif(current_setting('samnod.account', true), '')::uuid where k.kind = 'MUNICIPALITY'`,
    where: () => sql`true`,
    orderBy: (item) => sql`${item('name')}, ${item('id')}`,
  },
});

declareEvidence({
  key: 'PHASE_ASSESSED',
  clause: ClauseCode.K1,
  type: 'MunicipalityPhase',
  table: 'municipality_phase',
  at: { column: 'since', is: 'day' },
  title: (row) => row('evidence'),
  counted: (row) => sql`array[${row('municipality_id')}::text]`,
  isRecorded: true,
  strongFrom: null,
  sv: 'En kommuns fas i bredbandsarbetet är bedömd, med belägg.',
  en: "A municipality's phase was judged, with evidence.",
});
declareEvidence({
  key: 'FOLLOW_UP_HANDED_IN',
  clause: ClauseCode.A5,
  type: 'FollowUp',
  table: 'follow_up',
  at: { column: 'handed_in_on', is: 'day' },
  title: (row) => sql`(${row('kind')} || ' ' || ${row('year')})`,
  isRecorded: true,
  strongFrom: null,
  sv: 'Årets uppföljning är inlämnad.',
  en: "The year's follow-up was handed in.",
});
