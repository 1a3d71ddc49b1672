import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

/*
 * What can be read is declared as data, once, beside the noun. The GraphQL field, its description, the allowed filters
 * and orders, and the SQL all follow from the same declaration; nobody writes a resolver that queries per parent.
 */

/** A class that is a GraphQL type, and for stored nouns an entity. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any constructor: abstract ones and those with arguments too
export type Noun = abstract new (...made: any[]) => object;

export type Sql = RawBuilder<unknown>;

/** One row in the statement being written: call it with a column's name. */
export interface Row {
  (column: string): Sql;
  alias: string;
}

export function rowOf(alias: string): Row {
  return Object.assign((column: string) => sql.ref(`${alias}.${column}`), { alias });
}

/** What a field was asked with, after GraphQL's own coercion. Texts, ids and moments may be parameters (`Parameter.ts`): change them with `mapped`. */
export type Args = Record<string, unknown>;

/** Types, enums and scalars as type-graphql names them: `() => String`, `() => [String]`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- type-graphql's own ReturnTypeFunc is that wide
export type TypeThunk = () => any;

export interface ArgDeclaration {
  type: TypeThunk;
  description: string;
  nullable?: boolean;
  defaultValue?: unknown;
}

interface FieldBase {
  description: string;
  /** its price in points, beside that of what is asked of it, where it is dearer to answer than it looks */
  cost?: number;
  args?: Record<string, ArgDeclaration>;
}

/** A computed field: one SQL expression. */
export interface ValueField extends FieldBase {
  kind: 'value';
  type: TypeThunk;
  nullable?: boolean;
  sql: (row: Row, args: Args) => Sql;
}

/** At most one other noun. `from` replaces the noun's table by a derived one. Null when it is not there or not to be seen. */
export interface OneField extends FieldBase {
  kind: 'one';
  of: TypeThunk;
  nullable?: boolean;
  from?: (row: Row, args: Args) => Sql;
  where: (row: Row, item: Row, args: Args) => Sql;
  orderBy?: (item: Row) => Sql;
}

/** A short list, whole: for parts that a record has few of. */
export interface ListField extends FieldBase {
  kind: 'list';
  /** whether a place in the list may be empty */
  nullableItems?: boolean;
  of: TypeThunk;
  from?: (row: Row, args: Args) => Sql;
  where: (row: Row, item: Row, args: Args) => Sql;
  orderBy: (item: Row) => Sql;
}

/** One level of order, by the name of a declared order. */
export interface DefaultOrder {
  field: string;
  direction: 'ASC' | 'DESC';
}

/**
 * What of some rows the page could hold: those that fit the filter and follow the cursor, in the list's order, no more
 * than a page. A list made of several branches bounds each of them, so that an index may serve each.
 */
export type Limited = (rows: Sql) => Sql;

/** A list that can grow: a Relay connection with the filters and orders of its noun. */
export interface ConnectionField extends FieldBase {
  kind: 'connection';
  of: TypeThunk;
  from?: (row: Row, args: Args, limited: Limited) => Sql;
  where?: (row: Row, item: Row, args: Args) => Sql;
  /** the order when none is asked for, in one level or several; the noun's first order otherwise */
  defaultOrder?: DefaultOrder | DefaultOrder[];
}

export type FieldDeclaration = ValueField | OneField | ListField | ConnectionField;

/** A way to order: an expression that is never null, with its PostgreSQL type for cursors. */
export interface Order {
  sql: (row: Row) => Sql;
  type: 'text' | 'timestamptz' | 'date' | 'integer' | 'double precision' | 'uuid' | 'bigint';
  description: string;
  /** true for an order that only the house uses: callers cannot ask for it */
  isInner?: boolean;
}

/** A way to filter. `some` follows a relation to another noun's own filter. */
export type Filter =
  | { kind: 'text' | 'boolean' | 'moment' | 'day' | 'number'; description: string; sql: (row: Row) => Sql }
  | { kind: 'enum'; enum: object; description: string; sql: (row: Row) => Sql }
  | { kind: 'id'; of: string; description: string; sql: (row: Row) => Sql }
  | { kind: 'relation'; of: () => Noun; description: string; where: (row: Row, item: Row) => Sql };

/** All that can be read of one noun. */
export interface Reading {
  noun: Noun;
  /** GraphQL name of the type */
  name: string;
  /** its table; null for a noun that is derived wherever it is read */
  table: string | null;
  fields: Map<string, FieldDeclaration>;
  orders: Record<string, Order>;
  filters: Record<string, Filter>;
  noted?: Noted;
}

/**
 * What is to be done with every row that is answered, given the GraphQL name of its type: a condition that is always
 * true, and writes down what must not be read unnoticed. Declared for an interface, it holds for all its nouns.
 */
export type Noted = (row: Row, typeName: string) => Sql;

const readings = new Map<Noun, Reading>();
const byName = new Map<string, Reading>();

/** Declares a noun's reading; a younger room adds its fields to an elder's noun with `extendReading`. */
export function declareReading(
  noun: Noun,
  declaration: {
    name?: string;
    table: string | null;
    fields?: Record<string, FieldDeclaration>;
    orders?: Record<string, Order>;
    filters?: Record<string, Filter>;
    noted?: Noted;
  },
): void {
  const name = declaration.name ?? noun.name;
  if (byName.has(name)) throw new Error(`${name} is declared twice`);
  const reading: Reading = {
    noun,
    name,
    table: declaration.table,
    fields: new Map(),
    orders: declaration.orders ?? {},
    filters: declaration.filters ?? {},
    ...(declaration.noted ? { noted: declaration.noted } : {}),
  };
  readings.set(noun, reading);
  byName.set(name, reading);
  extendReading(noun, declaration.fields ?? {});
}

/** Adds fields to a noun that an elder room declared. */
export function extendReading(noun: Noun, fields: Record<string, FieldDeclaration>): void {
  const reading = readingOf(noun);
  for (const [name, field] of Object.entries(fields)) {
    if (reading.fields.has(name)) throw new Error(`${reading.name}.${name} is declared twice`);
    reading.fields.set(name, field);
  }
}

/** Adds filters to a noun that an elder room declared. */
export function extendFilters(noun: Noun, filters: Record<string, Filter>): void {
  Object.assign(readingOf(noun).filters, filters);
}

export function readingOf(noun: Noun): Reading {
  const reading = readings.get(noun);
  if (!reading) throw new Error(`${noun.name} has no declared reading`);
  return reading;
}

export function readingNamed(name: string): Reading | undefined {
  return byName.get(name);
}

export function allReadings(): Reading[] {
  return [...readings.values()];
}

/** The root of every query: its fields are readings like any noun's. */
export abstract class Query {}
declareReading(Query, { name: 'Query', table: null });
