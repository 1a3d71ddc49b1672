import { sql } from 'kysely';
import { Language } from '../shared/Caller.js';
import { numbersIn } from '../shared/locales.js';
import { type Row, rowOf, type Sql } from '../shared/reading/Reading.js';
import type { AreaClass, Measure, Population, Unit } from './figureKinds.js';
import { judgedBy } from './judgedBy.js';
import { areaWords, measureWords, populationWords, unitWords } from './measureWords.js';
import { placeName } from './placeName.js';

/** A target of a goal, and where it stood on a day by what had been published then. */
export interface TargetStanding {
  code: string;
  measure: Measure;
  population: Population;
  areaClass: AreaClass;
  unit: Unit;
  placeName: string;
  threshold: number;
  dueOn: string;
  /** the reading it is judged by; null where nothing of the same measure had been published */
  reading: { value: number; year: number; publisher: string; vintage: string } | null;
}

/** Whether a target was followed on a day: it stands, and so do its goal and its strategy. */
export const isFollowedOn = (target: Row, day: Sql): Sql => sql`(${target('replaced_by_id')} is null
  and exists (select from goal g join strategy s on s.id = g.strategy_id where g.id = ${target('goal_id')} and g.replaced_by_id is null
    and s.valid_from <= ${day} and coalesce(s.valid_until >= ${day}, true)))`;

/** Whether what had been published by a day reaches a target; null where nothing had. */
export const isReachedOn = (target: Row, day: Sql): Sql =>
  sql`(select j.value >= ${target('threshold')} from (${judgedBy(target, day)}) j)`;

/** Where every target of a partnership that was followed on a day stood, goal by goal, as rows of `TargetStanding`. */
export function standingRows(partnership: Sql, day: Sql): Sql {
  const target = rowOf('t');
  return sql`select g.code, t.measure, t.population, t.area_class as "areaClass", t.unit, t.threshold::float8 as threshold,
      t.due_on::text as "dueOn", ${placeName(target('place'))} as "placeName",
      (select jsonb_build_object('value', j.value, 'year', j.year, 'vintage', e.vintage, 'publisher', e.publisher)
        from (${judgedBy(target, day)}) j join edition e on e.id = j.edition_id) as reading
    from target t join goal g on g.id = t.goal_id where g.partnership_id = ${partnership} and ${isFollowedOn(target, day)}`;
}

/** A target in a sentence: what it is, where it stands, by which source and vintage. */
export function standingWords(standing: TargetStanding, language: Language): string {
  const { code, measure, population, areaClass, unit, threshold, dueOn, reading } = standing;
  const sv = language === Language.sv;
  const number = numbersIn(language);
  const amount = (value: number) => `${number.format(value)}${unitWords[unit][language]}`;
  const what = `${code}: ${measureWords[measure][language]}, ${populationWords[population][language]}, ${standing.placeName}${areaWords[areaClass][language]}`;
  if (!reading) {
    const goal = sv ? `målet är ${amount(threshold)} senast ${dueOn}` : `the goal is ${amount(threshold)} by ${dueOn}`;
    return `${what}: ${goal}; ${sv ? 'inget värde med samma mått är publicerat' : 'no reading of the same measure is published'}.`;
  }
  const source = `${reading.publisher}, ${sv ? 'utgåva' : 'vintage'} ${reading.vintage}`;
  const stands = `${amount(reading.value)} ${sv ? 'år' : 'in'} ${reading.year} (${source})`;
  const goal = sv
    ? `mot målet ${amount(threshold)} senast ${dueOn}`
    : `against the goal ${amount(threshold)} by ${dueOn}`;
  return `${what}: ${stands} ${goal}.`;
}
