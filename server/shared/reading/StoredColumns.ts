import type { EntityClass, MetadataStorage } from '@mikro-orm/core';
import type { FieldDeclaration, Reading } from './Reading.js';
import { sql } from 'kysely';
import { globalIdSql } from './globalIdSql.js';

/** What a noun stores, read from its entity's own metadata, so that no column is declared twice. */
export class StoredColumns {
  private readonly known = new Map<string, FieldDeclaration | undefined>();

  constructor(private readonly metadata: MetadataStorage) {}

  /** The declaration of a stored field: a column, or the one record that a foreign key names. */
  declarationOf(reading: Reading, field: string): FieldDeclaration | undefined {
    const key = `${reading.name}.${field}`;
    if (!this.known.has(key)) this.known.set(key, reading.table === null ? undefined : this.derive(reading, field));
    return this.known.get(key);
  }

  private derive(reading: Reading, field: string): FieldDeclaration | undefined {
    const meta = this.metadata.find<object>(reading.noun as EntityClass<object>);
    const property = meta?.props.find((one) => one.name === field);
    const column = property?.fieldNames?.[0];
    if (!property || !column) return undefined;
    if (property.targetMeta) {
      return {
        kind: 'one',
        description: '',
        of: () => property.targetMeta!.class,
        where: (row, item) => sql`${item('id')} = ${row(column)}`,
      };
    }
    if (property.primary) {
      return {
        kind: 'value',
        description: '',
        type: () => String,
        sql: (row) => globalIdSql(reading.name, row(column)),
      };
    }
    return { kind: 'value', description: '', type: () => String, sql: (row) => row(column) };
  }
}
