import { Migration } from '@mikro-orm/migrations';

/** What was published stands; dialogues and commitments may serve a goal. */
export class M0073ReadingRules extends Migration {
  override up(): void {
    this.addSql('grant select, insert, update, delete on indicator, edition to samnod_user');
    this.addSql('grant select, insert, delete on reading, place, outline to samnod_user');
    this.addSql('create index reading_year_number on reading ((year::double precision))');
    this.publishedStands();
    for (const table of ['indicator', 'edition']) {
      this.addSql(`select keep_change_log('${table}')`);
      this.addSql(`select guard_records_of('${table}')`);
    }
    this.tiesToGoals();
  }

  /** Of an edition only who sees it changes; of an indicator only its name and publisher. */
  private publishedStands(): void {
    this.addSql(`
      create function edition_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and (new.kind, new.publisher, new.dataset, new.vintage, new.diary_number, new.file_name, new.sha256)
          is distinct from (old.kind, old.publisher, old.dataset, old.vintage, old.diary_number, old.file_name, old.sha256)
        then
          raise insufficient_privilege using message = 'what was published stands';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger edition_stands before update on edition for each row execute function edition_stands()',
    );
    this.addSql(`
      create function indicator_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and (new.code, new.measure, new.population, new.unit)
          is distinct from (old.code, old.measure, old.population, old.unit)
        then
          raise insufficient_privilege using message = 'what an indicator measures stands';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger indicator_stands before update on indicator for each row execute function indicator_stands()',
    );
  }

  private tiesToGoals(): void {
    for (const table of ['dialogue', 'commitment']) {
      this.addSql(`alter table ${table} add column goal_id uuid`);
      this.addSql(
        `alter table ${table} add constraint ${table}_goal_id_foreign foreign key (goal_id) references goal (id) on delete no action`,
      );
      this.addSql(`create index ${table}_goal_id_index on ${table} (goal_id)`);
      this.addSql(
        `create policy "${table}_goal_id_seen" on "${table}" as restrictive to "samnod_user" using (true) with check ((("${table}".goal_id is null or exists (select 1 from "goal" seen where seen.id = "${table}".goal_id))))`,
      );
      this.addSql(`select keep_change_log('${table}')`);
    }
  }
}
