import { Migration } from '@mikro-orm/migrations';

/** A commitment may say which clause of the declaration it carries out. */
export class M0061CommitmentClause extends Migration {
  override up(): void {
    this.addSql('alter table commitment add column clause_id uuid null');
    this.addSql(
      'alter table commitment add constraint commitment_clause_id_foreign foreign key (clause_id) references clause (id)',
    );
    this.addSql('create index commitment_clause_id_index on commitment (clause_id)');
    this.addSql(`
      create policy commitment_clause_id_seen on commitment as restrictive for all to samnod_user using (true)
      with check (clause_id is null or exists (select 1 from "clause" seen where seen.id = "commitment".clause_id))`);
  }
}
