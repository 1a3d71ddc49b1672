import { Migration } from '@mikro-orm/migrations';

/** What was done for both principals stands, and what they said of it; a late request for support goes to the board once. */
export class M0066ActRules extends Migration {
  override up(): void {
    this.addSql('grant select, insert, update on mandate_act to samnod_user');
    this.addSql('grant select, insert on act_judgement to samnod_user');
    this.addSql(`select keep_change_log('mandate_act')`);
    this.addSql(`select guard_records_of('mandate_act')`);
    this.addSql(`select keep_change_log('act_judgement', 'mandate_act_id')`);
    this.stands('mandate_act', 'verb text amount_sek acted_on mandate_item_id record_type record_id', 'true');
    this.escalation();
    this.letters();
  }

  private escalation(): void {
    this.addSql(`alter table support_request add column escalated_on date null, add column escalated_why text null`);
    this.addSql(`
      alter table support_request
        add constraint support_request_escalated_why check ((escalated_on is null) = (escalated_why is null)),
        add constraint support_request_escalated_late check (escalated_on > answer_by)`);
    this.addSql('create index support_request_escalated_on_index on support_request (escalated_on)');
    this.stands('support_request', 'escalated_on escalated_why', 'old.escalated_on is not null', 'escalation');
  }

  /** The letter that a promise was given in is said when it is given. */
  private letters(): void {
    this.addSql('alter table commitment add column letter_id uuid null');
    this.addSql(
      'alter table commitment add constraint commitment_letter_id_foreign foreign key (letter_id) references letter (id) on delete no action',
    );
    this.addSql('create index commitment_letter_id_index on commitment (letter_id)');
    this.addSql(`
      create policy commitment_in_seen_letter on commitment as restrictive for insert to samnod_user
      with check (letter_id is null or exists (select 1 from "letter" seen where seen.id = "commitment".letter_id))`);
    this.stands('commitment', 'letter_id', 'true', 'letter');
  }

  /** Columns that no longer change for people when a condition on the old row holds; `what` tells triggers of a table apart. */
  private stands(table: string, columns: string, when: string, what = 'facts'): void {
    const of = (row: string) =>
      columns
        .split(' ')
        .map((column) => `${row}.${column}`)
        .join(', ');
    const name = `${table}_${what}_stand`;
    this.addSql(`
      create function ${name}() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and (${when}) and row(${of('new')}) is distinct from row(${of('old')}) then
          raise insufficient_privilege using message = 'what was said of it stands';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger ${name} before update on ${table} for each row execute function ${name}()`);
  }
}
