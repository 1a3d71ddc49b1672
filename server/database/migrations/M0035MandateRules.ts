import { Migration } from '@mikro-orm/migrations';

const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;

/** What a principal has granted stands; only the principal that is asked answers; what was pledged is not pledged anew. */
export class M0035MandateRules extends Migration {
  override up(): void {
    const records = [
      'pledge',
      'resource_need',
      'mandate_item',
      'support_request',
      'obstacle',
      'coordinator_appointment',
    ];
    this.addSql(`grant select, insert, update, delete on ${records.join(', ')} to samnod_user`);
    this.addSql('grant select, insert on mandate_grant to samnod_user');
    this.stands('pledge', 'organization_id kind year amount decision', 'true');
    this.stands(
      'mandate_item',
      'verb text limit_sek valid_from valid_until',
      'exists (select 1 from mandate_grant g where g.mandate_item_id = old.id)',
    );
    this.stands(
      'support_request',
      'asked_id text answer_by',
      'true',
      `(new.status, new.answer) is distinct from (old.status, old.answer) and old.asked_id is distinct from ${WRITES_FOR}`,
    );
    for (const table of records) {
      this.addSql(`select keep_change_log('${table}')`);
      this.addSql(`select guard_records_of('${table}')`);
    }
    this.addSql('create index membership_is_principal_index on membership (is_principal)');
    this.addSql(`select keep_change_log('mandate_grant', 'mandate_item_id')`);
  }

  /** Columns that no longer change for people when a condition on the old row holds; `also`: what else is refused. */
  private stands(table: string, columns: string, when: string, also = 'false'): void {
    const of = (row: string) =>
      columns
        .split(' ')
        .map((column) => `${row}.${column}`)
        .join(', ');
    this.addSql(`
      create function ${table}_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and ((${when}) and (${of('new')}) is distinct from (${of('old')}) or (${also})) then
          raise insufficient_privilege using message = 'what was decided stands';
        end if;
        return new;
      end $$`);
    this.addSql(
      `create trigger ${table}_stands before update on ${table} for each row execute function ${table}_stands()`,
    );
  }
}
