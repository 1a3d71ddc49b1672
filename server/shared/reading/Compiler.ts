import type {
  FragmentDefinitionNode,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionSetNode,
} from 'graphql';
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  typeFromAST,
} from 'graphql';
import { sql } from 'kysely';
import { compileConnection } from './compileConnection.js';
import type { Compiling, Selected } from './Compiling.js';
import type { Args, FieldDeclaration, Limited, Reading, Row, Sql } from './Reading.js';
import { readingNamed, rowOf } from './Reading.js';
import type { StoredColumns } from './StoredColumns.js';

/**
 * Turns a selection of GraphQL fields into one SQL expression that answers it as JSON, keyed as the operation asked. It
 * knows no noun and no right: nouns are declared beside themselves, rights are PostgreSQL's.
 */
export class Compiler implements Compiling {
  constructor(
    readonly schema: GraphQLSchema,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
    private readonly columns: StoredColumns,
    readonly named: boolean,
  ) {}

  /** The row as a JSON object of the selected fields; `wanted` leaves out fields that others answer. */
  object(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    row: Row,
    depth: number,
    wanted = (_name: string) => true,
  ): Sql {
    const fields = this.collect(type, selections).filter((field) => wanted(field.name));
    const reading = readingNamed(type.name);
    if (!reading) throw new Error(`${type.name} has no declared reading`);
    const parts = fields.map((field) => sql`${this.field(reading, type, field, row, depth)} as ${sql.ref(field.key)}`);
    if (this.named && !fields.some(({ key }) => key === '__typename'))
      parts.push(sql`${sql.lit(type.name)} as "__typename"`);
    const noted = reading.noted ?? this.interfacesOf(type).find((one) => one.noted)?.noted;
    const note = noted ? sql` where ${noted(row, type.name)}` : sql``;
    return sql`(select row_to_json(o) from (select ${sql.join(parts)}) o${note})`;
  }

  /** A row of an interface's table: one branch per concrete type, chosen by the row's `type` and `id`. */
  abstract(type: GraphQLInterfaceType, selections: readonly SelectionSetNode[], row: Row, depth: number): Sql {
    const branches = this.schema.getPossibleTypes(type).flatMap((concrete) => {
      const table = readingNamed(concrete.name)?.table;
      return table
        ? [sql`when ${sql.lit(concrete.name)} then ${this.byId(concrete, selections, row('id'), depth)}`]
        : [];
    });
    return sql`(case ${row('type')} ${sql.join(branches, sql` `)} end)`;
  }

  /** One stored record by its uuid, or null when it is not there or not to be seen. */
  byId(type: GraphQLObjectType, selections: readonly SelectionSetNode[], id: Sql, depth: number): Sql {
    const item = rowOf(`t${depth}`);
    const table = readingNamed(type.name)?.table;
    return sql`(select ${this.object(type, selections, item, depth + 1)} from ${sql.table(table!)} as ${sql.ref(item.alias)} where ${item('id')} = ${id})`;
  }

  private field(reading: Reading, type: GraphQLObjectType, field: Selected, row: Row, depth: number): Sql {
    if (field.name === '__typename') return sql.lit(type.name);
    const definition = type.getFields()[field.name]!;
    const declared =
      reading.fields.get(field.name) ??
      this.columns.declarationOf(reading, field.name) ??
      this.inherited(type, field.name);
    if (!declared) throw new Error(`${type.name}.${field.name} can not be read`);
    const args = getArgumentValues(definition, field.nodes[0]!, this.variables);
    if (declared.kind === 'value') return finished(declared.sql(row, args), definition.type);
    return this.related(declared, getNamedType(definition.type), field, args, row, depth);
  }

  private related(
    declared: Exclude<FieldDeclaration, { kind: 'value' }>,
    type: unknown,
    field: Selected,
    args: Args,
    row: Row,
    depth: number,
  ): Sql {
    if (declared.kind === 'connection')
      return compileConnection(this, declared, type as GraphQLObjectType, field, args, row, depth);
    const item = rowOf(`t${depth}`);
    const selections = this.selectionsOf(field);
    const node = isAbstractType(type)
      ? this.abstract(type as GraphQLInterfaceType, selections, item, depth + 1)
      : this.object(type as GraphQLObjectType, selections, item, depth + 1);
    const rows = sql`from ${this.source(declared, type, row, args, item)} where ${declared.where(row, item, args)}`;
    if (declared.kind === 'one') {
      const order = declared.orderBy ? sql` order by ${declared.orderBy(item)}` : sql``;
      return sql`(select ${node} ${rows}${order} limit 1)`;
    }
    return sql`(select coalesce(json_agg(l.n), '[]'::json) from (select ${node} as n ${rows} order by ${declared.orderBy(item)}) l)`;
  }

  /** The table, or the derived table, that a field's rows come from. */
  source(
    declared: Exclude<FieldDeclaration, { kind: 'value' }>,
    type: unknown,
    row: Row,
    args: Args,
    item: Row,
    limited: Limited = (rows) => rows,
  ): Sql {
    if (declared.from) return sql`(${declared.from(row, args, limited)}) as ${sql.ref(item.alias)}`;
    const table = isObjectType(type) ? readingNamed(type.name)?.table : null;
    if (!table) throw new Error(`${String(type)} has no table to read from`);
    return sql`${sql.table(table)} as ${sql.ref(item.alias)}`;
  }

  /** A field that an interface of the type declares, such as `Recorded.recordedBy`. */
  private inherited(type: GraphQLObjectType, name: string): FieldDeclaration | undefined {
    return this.interfacesOf(type)
      .map(({ fields }) => fields.get(name))
      .find((field) => field !== undefined);
  }

  private interfacesOf(type: GraphQLObjectType): Reading[] {
    return type.getInterfaces().flatMap(({ name }) => readingNamed(name) ?? []);
  }

  selectionsOf(field: Selected): SelectionSetNode[] {
    return field.nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  }

  /** The fields that a type is asked for, fragments opened, `@skip` and `@include` heeded, same keys merged. */
  collect(type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Selected[] {
    const found = new Map<string, Selected>();
    const visit = (set: SelectionSetNode): void => {
      for (const selection of set.selections) {
        if (getDirectiveValues(GraphQLSkipDirective, selection, this.variables)?.if === true) continue;
        if (getDirectiveValues(GraphQLIncludeDirective, selection, this.variables)?.if === false) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const known = found.get(key);
          if (known) known.nodes.push(selection);
          else found.set(key, { key, name: selection.name.value, nodes: [selection] });
        } else {
          const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments[selection.name.value]!;
          if (this.fits(type, fragment.typeCondition)) visit(fragment.selectionSet);
        }
      }
    };
    selections.forEach(visit);
    return [...found.values()];
  }

  private fits(type: GraphQLObjectType, condition: FragmentDefinitionNode['typeCondition'] | undefined): boolean {
    if (!condition) return true;
    const conditional = typeFromAST(this.schema, condition);
    return conditional === type || (isAbstractType(conditional) && this.schema.isSubType(conditional, type));
  }
}

/** A value as the API writes it: moments in UTC to the millisecond. All else PostgreSQL writes as JSON does. */
function finished(value: Sql, type: GraphQLOutputType): Sql {
  if (String(getNullableType(type)) !== 'DateTime') return value;
  return sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
