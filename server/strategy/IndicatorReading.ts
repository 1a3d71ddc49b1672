import { sql } from 'kysely';
import { Int } from 'type-graphql';
import { ClauseCode } from '../partnership/declaration/ClauseCode.js';
import { declareEvidence } from '../partnership/declaration/evidenceRules.js';
import { oneById } from '../shared/reading/oneById.js';
import { declareReading, extendReading, Query, type Row } from '../shared/reading/Reading.js';
import { CountyCode } from '../shared/scalars.js';
import { Edition, EditionKind } from './Edition.js';
import { AreaClass, Measure, Population } from './figureKinds.js';
import { Indicator } from './Indicator.js';
import { Outline, Place } from './Place.js';
import { placeName } from './placeName.js';
import { PlaceFigures, placesOfYear, YearFigures, yearsOfPlace } from './PlaceFigures.js';
import { Reading } from './Reading.js';

const recordedAt = {
  RECORDED_AT: {
    description: 'By when it was recorded.',
    type: 'timestamptz' as const,
    sql: (row: Row) => row('recorded_at'),
  },
};

/** Whether no later edition says anything about the same. */
const isCurrent = (row: Row) => sql`(not exists (
  select from reading later join edition le on le.id = later.edition_id join edition e on e.id = ${row('edition_id')}
  where later.indicator_id = ${row('indicator_id')} and later.place = ${row('place')} and later.area_class = ${row('area_class')}
    and later.year = ${row('year')} and (le.vintage, le.recorded_at, le.id) > (e.vintage, e.recorded_at, e.id)))`;

declareReading(Reading, {
  table: 'reading',
  fields: {
    isCurrent: {
      kind: 'value',
      type: () => Boolean,
      description: 'Whether no later edition says anything about the same place and year.',
      sql: isCurrent,
    },
    placeName: {
      kind: 'value',
      type: () => String,
      description: 'What the place is called; its code when nobody has named it.',
      sql: (row) => placeName(row('place')),
    },
  },
  orders: {
    YEAR: { description: 'By year.', type: 'integer', sql: (row) => row('year') },
    PLACE: { description: 'By the code of the place.', type: 'text', sql: (row) => row('place') },
  },
  filters: {
    edition: { kind: 'id', of: 'Edition', description: 'As published in.', sql: (row) => row('edition_id') },
    indicator: { kind: 'id', of: 'Indicator', description: 'Of what.', sql: (row) => row('indicator_id') },
    place: { kind: 'text', description: 'SCB code of the place.', sql: (row) => row('place') },
    areaClass: { kind: 'enum', enum: AreaClass, description: 'Where people live.', sql: (row) => row('area_class') },
    year: {
      kind: 'number',
      description: 'The year it speaks of.',
      sql: (row) => sql`${row('year')}::double precision`,
    },
    isCurrent: { kind: 'boolean', description: 'Whether no later edition says anything anew.', sql: isCurrent },
  },
});

declareReading(Place, {
  table: 'place',
  orders: { CODE: { description: 'By code.', type: 'text', sql: (row) => row('code') } },
  filters: { code: { kind: 'text', description: 'SCB code.', sql: (row) => row('code') } },
});
declareReading(Outline, {
  table: 'outline',
  orders: { CODE: { description: 'By code.', type: 'text', sql: (row) => row('code') } },
  filters: { code: { kind: 'text', description: 'SCB code.', sql: (row) => row('code') } },
});

declareReading(Edition, {
  table: 'edition',
  fields: {
    itemCount: {
      kind: 'value',
      type: () => Int,
      description: 'How many readings, names or outlines it holds.',
      sql: (row) => sql`(select count(*)::int from (
        select r.id from reading r where r.edition_id = ${row('id')}
        union all select p.id from place p where p.edition_id = ${row('id')}
        union all select o.id from outline o where o.edition_id = ${row('id')}) items)`,
    },
  },
  orders: {
    VINTAGE: { description: 'By vintage.', type: 'text', sql: (row) => row('vintage') },
    ...recordedAt,
  },
  filters: {
    kind: { kind: 'enum', enum: EditionKind, description: 'What it holds.', sql: (row) => row('kind') },
    vintage: { kind: 'text', description: 'When it was published.', sql: (row) => row('vintage') },
    sha256: { kind: 'text', description: "SHA-256 of the file's bytes.", sql: (row) => row('sha256') },
  },
});

declareReading(Indicator, {
  table: 'indicator',
  fields: {
    latestYear: {
      kind: 'value',
      type: () => Int,
      nullable: true,
      description: 'The last year that there is a reading of; null when there is none.',
      sql: (row) => sql`(select max(r.year) from reading r where r.indicator_id = ${row('id')})`,
    },
    readings: {
      kind: 'connection',
      of: () => Reading,
      description: 'Its readings, the latest year first.',
      where: (row, item) => sql`${item('indicator_id')} = ${row('id')}`,
      defaultOrder: [
        { field: 'YEAR', direction: 'DESC' },
        { field: 'PLACE', direction: 'ASC' },
      ],
    },
    years: {
      kind: 'list',
      of: () => YearFigures,
      cost: 5,
      description: 'How it went in one place, year by year: what the latest edition says of each.',
      args: { place: { type: () => String, description: 'SCB code of the place; "00" for the country.' } },
      from: (row, args) => yearsOfPlace(row('id'), args['place']),
      where: () => sql`true`,
      orderBy: (item) => item('year'),
    },
    places: {
      kind: 'list',
      of: () => PlaceFigures,
      cost: 20,
      description: 'How it stands in each municipality in one year: what the latest edition says of each.',
      args: {
        year: {
          type: () => Int,
          nullable: true,
          description: 'Which year; left out: the last that there is a reading of there.',
        },
        county: { type: () => CountyCode, nullable: true, description: 'Only those of a county; left out: all.' },
      },
      from: (row, args) => placesOfYear(row('id'), args['year'], args['county']),
      where: () => sql`true`,
      orderBy: (item) => item('place'),
    },
  },
  orders: {
    NAME: { description: 'By name, in the Swedish alphabet.', type: 'text', sql: (row) => row('name') },
    CODE: { description: 'By code.', type: 'text', sql: (row) => row('code') },
    ...recordedAt,
  },
  filters: {
    code: { kind: 'text', description: 'What it is cited by.', sql: (row) => row('code') },
    measure: { kind: 'enum', enum: Measure, description: 'What it is a share with.', sql: (row) => row('measure') },
    population: { kind: 'enum', enum: Population, description: 'Of what.', sql: (row) => row('population') },
  },
});

extendReading(Query, {
  indicators: { kind: 'connection', of: () => Indicator, description: 'All indicators the caller may see, by name.' },
  indicator: oneById(Indicator, 'One indicator'),
  readings: {
    kind: 'connection',
    of: () => Reading,
    description: 'All readings the caller may see, the latest year first.',
    defaultOrder: { field: 'YEAR', direction: 'DESC' },
  },
  reading: oneById(Reading, 'One reading'),
  editions: {
    kind: 'connection',
    of: () => Edition,
    description: 'Everything that was published and brought in, the latest vintage first.',
    defaultOrder: { field: 'VINTAGE', direction: 'DESC' },
  },
  edition: oneById(Edition, 'One edition'),
  places: { kind: 'connection', of: () => Place, description: 'Municipalities and counties by code.' },
  place: oneById(Place, 'One named place'),
  outlines: { kind: 'connection', of: () => Outline, description: 'Outlines of municipalities, by code.' },
  outline: oneById(Outline, 'One outline'),
});

declareEvidence({
  key: 'FIGURES_READ_IN',
  clause: ClauseCode.K1,
  type: 'Edition',
  table: 'edition',
  at: { column: 'recorded_at', is: 'moment' },
  where: (row) => sql`${row('kind')} = 'READINGS'`,
  title: (row) => sql`(${row('dataset')} || ' (' || ${row('vintage')} || ')')`,
  isRecorded: true,
  strongFrom: null,
  sv: 'Mätvärden ur publicerad statistik lästes in.',
  en: 'Readings from published statistics were read in.',
});
