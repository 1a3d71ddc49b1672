import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { Refusal } from '../Refusal.js';

/** Somebody changed a record after the caller saw it. */
export class StaleVersion extends Refusal {
  constructor(
    readonly record: { id: string; version: number },
    readonly expectedVersion: number,
  ) {
    super(
      'CONFLICT',
      {
        sv: 'Någon annan har ändrat uppgiften sedan du öppnade den.',
        en: 'Somebody else has changed the record since you opened it.',
      },
      { currentVersion: record.version },
    );
  }

  /** Adds who changed it last and which fields were changed since, as far as the caller may see. */
  async withChanges(em: EntityManager): Promise<this> {
    const { id } = this.record;
    const { rows } = await sql<{ changedBy: string | null; changedFields: string[] | null }>`
      with since as (
        select c.* from change c where (c.record_id = ${id} or c.part_id = ${id}) and c.position > (
          select max(position) from change
          where (record_id = ${id} and part is null or part_id = ${id}) and version <= ${this.expectedVersion})
      )
      select (select a.name from since join account a on a.id = since.account_id order by position desc, seq desc limit 1) as "changedBy",
        (select array_agg(distinct f.field) from since, field_changes(before, after) f
          where since.part is null or since.part_id = ${id}) as "changedFields"`.execute(em.getKysely());
    const { changedBy, changedFields } = rows[0]!;
    Object.assign(this.details, changedBy ? { changedBy } : {}, changedFields ? { changedFields } : {});
    return this;
  }
}
