import { Migration } from '@mikro-orm/migrations';

const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;

/** What is said and promised with others, by the table it stands in. What contacts are for is judged where they are registered. */
const SAID = ['interaction', 'dialogue', 'commitment'];

/**
 * What comes from a market actor is not seen beyond its parties from the start, either: neither recorded so, nor opened
 * first and the market actor brought in afterwards. `missing_consents` says the same of what is opened later.
 */
export class M0110ConsentFromTheStart extends Migration {
  override up(): void {
    this.addSql(`
      create function refuse_unasked() returns trigger language plpgsql set search_path = public as $$
      declare
        known constant uuid[] := case when tg_op = 'INSERT' then '{}' else old.party_ids end;
        joining constant uuid[] := array(select unnest(new.party_ids) except select unnest(known));
      begin
        if ${WRITES_FOR} is not null and exists (
          select from missing_consents(type_of_table(tg_table_name), new.id, new.visibility_level, ${WRITES_FOR}, joining)
        ) then
          raise insufficient_privilege using message = 'a market actor has not consented';
        end if;
        return null;
      end $$`);
    for (const table of SAID) {
      this.addSql(`
        create trigger ${table}_unasked after insert or update of party_ids on "${table}" for each row
        when (new.visibility_level in ('PARTNERSHIP', 'PUBLIC')) execute function refuse_unasked()`);
    }
  }
}
