import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { ImportedRecord } from './ImportedRecord.js';

/** Writes down what the rows of a file did: one statement, however many rows. */
export async function storeRecords(em: EntityManager, records: ImportedRecord[]): Promise<void> {
  if (records.length === 0) return;
  const rows = records.map((one) => ({
    id: one.id,
    import_id: one.import.id,
    row: one.row,
    outcome: one.outcome,
    skip_reason: one.skipReason,
    record_type: one.recordType,
    record_id: one.recordId,
    before: one.before,
    answers: one.answers,
    version_after: one.versionAfter,
  }));
  await sql`
    insert into imported_record
    select * from jsonb_populate_recordset(null::imported_record, ${JSON.stringify(rows)}::jsonb)`.execute(
    em.getKysely(),
  );
}
