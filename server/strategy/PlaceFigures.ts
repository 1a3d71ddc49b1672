import { sql } from 'kysely';
import { Float, Int, ObjectType } from 'type-graphql';
import { declareReading, type FieldDeclaration, type Sql } from '../shared/reading/Reading.js';
import { placeName } from './placeName.js';

/** How an indicator stands in one place in one year. */
@ObjectType({ description: 'How an indicator stands in one place in one year, as the latest edition says.' })
export abstract class PlaceFigures {}

/** How an indicator stood in one year in a place. */
@ObjectType({ description: 'How an indicator stood in one year in a place, as the latest edition says.' })
export abstract class YearFigures {}

const figure = (column: string, description: string): FieldDeclaration => ({
  kind: 'value',
  type: () => Float,
  nullable: true,
  description,
  sql: (row) => row(column),
});

const figures: Record<string, FieldDeclaration> = {
  year: { kind: 'value', type: () => Int, description: 'The year.', sql: (row) => row('year') },
  total: figure('total', 'Everywhere, in the unit of the indicator; null when there is no reading.'),
  urban: figure('urban', 'In built-up areas.'),
  rural: figure('rural', 'Outside built-up areas.'),
  ruralGap: {
    kind: 'value',
    type: () => Float,
    nullable: true,
    description: 'How far what is outside built-up areas lies behind the whole: the whole less the rural.',
    sql: (row) => sql`(${row('total')} - ${row('rural')})`,
  },
  vintage: {
    kind: 'value',
    type: () => String,
    description: 'The latest vintage that says so.',
    sql: (row) => row('vintage'),
  },
};

declareReading(YearFigures, { table: null, fields: figures });
declareReading(PlaceFigures, {
  table: null,
  fields: {
    ...figures,
    place: {
      kind: 'value',
      type: () => String,
      description: 'SCB code of the municipality.',
      sql: (row) => row('place'),
    },
    name: {
      kind: 'value',
      type: () => String,
      description: 'What it is called; its code when nobody has named it.',
      sql: (row) => placeName(row('place')),
    },
    outline: {
      kind: 'value',
      type: () => String,
      nullable: true,
      description: 'Its outline, a GeoJSON MultiPolygon in WGS 84 as text; null when none was brought in.',
      sql: (
        row,
      ) => sql`(select o.geometry from outline o join edition e on e.id = o.edition_id where o.code = ${row('place')}
        order by e.vintage desc, e.recorded_at desc, e.id desc limit 1)`,
    },
  },
});

/** The current readings that a condition on `r` lets through, one row per place and year. */
const current = (condition: Sql) => sql`
  select c.place, c.year, max(c.value) filter (where c.area_class = 'TOTAL') as total,
    max(c.value) filter (where c.area_class = 'URBAN') as urban, max(c.value) filter (where c.area_class = 'RURAL') as rural,
    max(c.vintage) as vintage
  from (select distinct on (r.place, r.year, r.area_class) r.place, r.year, r.area_class, r.value, e.vintage
    from reading r join edition e on e.id = r.edition_id where ${condition}
    order by r.place, r.year, r.area_class, e.vintage desc, e.recorded_at desc, e.id desc) c
  group by c.place, c.year`;

/** How an indicator went in a place. */
export const yearsOfPlace = (indicator: Sql, place: unknown): Sql =>
  current(sql`r.indicator_id = ${indicator} and r.place = ${place}`);

/** How an indicator stands in every municipality of a county, or of the country, in a year; left out: the last there is there. */
export function placesOfYear(indicator: Sql, year: unknown, county: unknown): Sql {
  const there = (place: Sql) =>
    sql`length(${place}) = 4 ${county == null ? sql`` : sql`and left(${place}, 2) = ${county}`}`;
  const asked =
    year == null
      ? sql`(select max(l.year) from reading l where l.indicator_id = ${indicator} and ${there(sql`l.place`)})`
      : sql`${year}`;
  return current(sql`r.indicator_id = ${indicator} and r.year = ${asked} and ${there(sql`r.place`)}`);
}
