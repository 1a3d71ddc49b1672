import { sql } from 'kysely';
import { Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import { DateTime, Day } from '../scalars.js';
import { uuidOf } from '../globalId.js';
import { decorate } from './decorate.js';
import { mapped } from './Parameter.js';
import type { Filter, Noun, Row, Sql } from './Reading.js';
import { readingNamed, readingOf, rowOf } from './Reading.js';

/** The pattern of texts that hold this one. */
const within = (text: unknown) => `%${String(text).replace(/[\\%_]/g, '\\$&')}%`;

/** Comparisons a filter of a kind offers, with the SQL each becomes. */
const operators: Record<string, (column: Sql, value: unknown) => Sql> = {
  eq: (column, value) => sql`${column} = ${value}`,
  in: (column, value) => sql`${column} = any(${value})`,
  gt: (column, value) => sql`${column} > ${value}`,
  lt: (column, value) => sql`${column} < ${value}`,
  contains: (column, value) => sql`${column} ilike ${mapped(value, within)}`,
  isNull: (column, value) => (value ? sql`${column} is null` : sql`${column} is not null`),
};

const offered: Record<Exclude<Filter['kind'], 'relation'>, string[]> = {
  text: ['eq', 'in', 'contains', 'isNull'],
  enum: ['eq', 'in', 'isNull'],
  id: ['eq', 'in', 'isNull'],
  boolean: ['eq'],
  moment: ['gt', 'lt', 'isNull'],
  day: ['eq', 'gt', 'lt', 'isNull'],
  number: ['eq', 'gt', 'lt', 'isNull'],
};

const operatorTexts: Record<string, string> = {
  eq: 'Equal to.',
  in: 'One of.',
  gt: 'Greater or later than.',
  lt: 'Less or earlier than.',
  contains: 'Holds this text, whatever the case.',
  isNull: 'Whether there is none.',
};

const inputs = new Map<unknown, Noun>();

/** An input class made once per key, its fields described by the caller. */
function inputOnce(key: unknown, name: string, description: string, describe: (input: Noun) => void): Noun {
  const known = inputs.get(key);
  if (known) return known;
  class Input {}
  inputs.set(key, Input);
  InputType(name, { description })(Input);
  describe(Input);
  return Input;
}

function addField(input: Noun, name: string, type: () => unknown, description: string): void {
  decorate(Field(type as () => typeof String, { nullable: true, description }), input.prototype as object, name);
}

const scalars = { text: String, id: ID, boolean: Boolean, moment: DateTime, day: Day, number: Float };
const comparisonNames = {
  text: 'TextFilter',
  id: 'IdFilter',
  boolean: 'BooleanFilter',
  moment: 'DateTimeFilter',
  day: 'DateFilter',
  number: 'NumberFilter',
};

function comparisonInput(filter: Exclude<Filter, { kind: 'relation' }>): Noun {
  const type = filter.kind === 'enum' ? filter.enum : scalars[filter.kind];
  const name = filter.kind === 'enum' ? `${enumName(filter.enum)}Filter` : comparisonNames[filter.kind];
  return inputOnce(type, name, 'Comparisons; all that are given must hold.', (input) => {
    for (const operator of offered[filter.kind]) {
      const value = operator === 'isNull' ? Boolean : type;
      addField(input, operator, () => (operator === 'in' ? [value] : value), operatorTexts[operator]!);
    }
  });
}

const enumNames = new Map<object, string>();

/** Registers an enum with GraphQL and remembers its name for the filters made of it. */
export function describedEnum<T extends object>(
  values: T,
  name: string,
  description: string,
  texts: Partial<Record<keyof T, string>> = {},
): T {
  const valuesConfig = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, { description: text as string }]),
  );
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  enumNames.set(values, name);
  return values;
}

function enumName(values: object): string {
  const name = enumNames.get(values);
  if (!name) throw new Error('a filter on an enum needs describedEnum');
  return name;
}

function relationInput(of: () => Noun): Noun {
  const { name } = readingOf(of());
  return inputOnce(`relation:${name}`, `${name}RelationFilter`, `Records by what they are related to.`, (input) => {
    const fitting = filterInputOf(of());
    addField(input, 'some', () => fitting, 'At least one fits.');
    addField(input, 'none', () => fitting, 'None fits.');
  });
}

/** The GraphQL input `<Noun>Filter`, from the noun's declared filters. */
export function filterInputOf(noun: Noun): Noun {
  const reading = readingOf(noun);
  return inputOnce(noun, `${reading.name}Filter`, 'Conditions; all that are given must hold.', (input) => {
    addField(input, 'and', () => [input], 'All of these hold.');
    addField(input, 'or', () => [input], 'At least one of these holds.');
    addField(input, 'not', () => input, 'This does not hold.');
    for (const [name, filter] of Object.entries(reading.filters)) {
      const type = filter.kind === 'relation' ? relationInput(filter.of) : comparisonInput(filter);
      addField(input, name, () => type, filter.description);
    }
  });
}

type Given = Record<string, unknown>;

/** The SQL condition of a filter value on one row. */
export function filterCondition(noun: Noun, given: Given | null | undefined, row: Row): Sql {
  const { filters } = readingOf(noun);
  const conditions = Object.entries(given ?? {}).flatMap(([name, value]): Sql[] => {
    if (value === null || value === undefined) return [];
    if (name === 'and') return (value as Given[]).map((one) => filterCondition(noun, one, row));
    if (name === 'or')
      return [
        joined(
          (value as Given[]).map((one) => filterCondition(noun, one, row)),
          'or',
        ),
      ];
    // What has no value fits no comparison, and so fits its opposite.
    if (name === 'not') return [sql`((${filterCondition(noun, value as Given, row)}) is not true)`];
    return comparisons(filters[name]!, value as Given, row);
  });
  return joined(conditions, 'and');
}

function comparisons(filter: Filter, given: Given, row: Row): Sql[] {
  return Object.entries(given).flatMap(([operator, operand]): Sql[] => {
    if (operand === null || operand === undefined) return [];
    if (filter.kind === 'relation') {
      const { table } = readingOf(filter.of());
      const item = rowOf(`${row.alias}_r`);
      const inner = sql`exists (select 1 from ${sql.table(table!)} as ${sql.ref(item.alias)} where ${filter.where(row, item)} and ${filterCondition(filter.of(), operand as Given, item)})`;
      return [operator === 'none' ? sql`not ${inner}` : inner];
    }
    if (filter.kind === 'id') return [referring(filter, operator, operand, row)];
    // A whole number is compared with any number, 1.5 and 1e300 among them.
    const value = filter.kind === 'number' && operator !== 'isNull' ? sql`${operand}::float8` : operand;
    return [operators[operator]!(filter.sql(row), value)];
  });
}

/** A reference to what the caller may not see counts as none: nobody learns by it that there is something, nor which. */
function referring(filter: Filter & { kind: 'id' }, operator: string, operand: unknown, row: Row): Sql {
  const seen = sql`select seen.id from ${sql.table(readingNamed(filter.of)!.table!)} seen where seen.id`;
  const column = filter.sql(row);
  if (operator === 'isNull') return sql`(exists (${seen} = ${column}) <> ${operand})`;
  const uuid = (id: unknown) => mapped(id, (known) => uuidOf(filter.of, String(known)));
  if (operator === 'eq') return sql`${column} = (${seen} = ${uuid(operand)})`;
  return sql`${column} = any(array(${seen} = any(${(operand as unknown[]).map(uuid)})))`;
}

/** Conditions joined; none at all holds for `and`, and fails for `or`. */
export function joined(conditions: Sql[], by: 'and' | 'or'): Sql {
  if (conditions.length === 0) return by === 'and' ? sql`true` : sql`false`;
  return sql`(${sql.join(conditions, by === 'and' ? sql` and ` : sql` or `)})`;
}
