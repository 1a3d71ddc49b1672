import { Migration } from '@mikro-orm/migrations';

const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;
const LEVELS = `'{OWN_ORGANIZATION,PRINCIPALS,PARTIES,PARTNERSHIP,PUBLIC}'::text[]`;

/** Kinds of organization that are market actors: ActorCategory.MARKET of the organizations' room, and a test compares. */
export const MARKET_KINDS = ['CITY_NETWORK', 'OPERATOR', 'COMMUNICATION_OPERATOR', 'ENERGY_COMPANY', 'CONTRACTOR'];

/** Who may come to see a record, beyond its policies: provenance stands, widening has its rules, reads of secrets are logged. */
export class M0012Visibility extends Migration {
  override up(): void {
    this.addSql(`
      create function table_of_type(type text) returns text language sql immutable parallel safe as $$
        select lower(regexp_replace(type, '([a-z])([A-Z])', '\\1_\\2', 'g'))
      $$`);
    this.consents();
    this.guard();
    this.requests();
    this.secretReads();
  }

  /**
   * Market actors whose word is missing before a record may be seen beyond its parties. Registers of organizations and
   * their ties are nobody's confidence, unless a market actor wrote them down. A consent holds until the record changes.
   */
  private consents(): void {
    this.addSql(`
      create function missing_consents(type text, record uuid, wanted text, recorded_for uuid, parties uuid[]) returns setof uuid
      language sql stable security definer set search_path = public as $$
        select o.id from organization o
        where wanted in ('PARTNERSHIP', 'PUBLIC')
          and o.id = any (case when type in ('Organization', 'Relationship') then array[recorded_for] else parties || recorded_for end)
          and o.kind in (${MARKET_KINDS.map((kind) => `'${kind}'`).join(', ')})
          and o.id is distinct from ${WRITES_FOR}
          and not exists (
            select from widening_request r
            where r.record_id = record and r.asked_id = o.id and r.status = 'CONSENTED'
              and array_position(${LEVELS}, r.proposed) >= array_position(${LEVELS}, wanted)
              and not exists (
                select from change asked join change later on later.record_id = record and later.position > asked.position
                where asked.record_id = r.id and asked.kind = 'CREATED'
              )
          )
      $$`);
    this.addSql('revoke execute on function missing_consents from public');
    this.addSql('grant execute on function missing_consents to samnod_user');
  }

  /** Who recorded a record, when and for whom stands. Only its recorder opens it to more people; others may close it. */
  private guard(): void {
    this.addSql(`
      create function guard_record() returns trigger language plpgsql set search_path = public as $$
      declare
        levels constant text[] := ${LEVELS};
        is_raised constant boolean := array_position(levels, new.visibility_level) > array_position(levels, old.visibility_level);
        is_opened constant boolean := old.secrecy_reader_ids is not null
          and (new.secrecy_reader_ids is null or not new.secrecy_reader_ids <@ old.secrecy_reader_ids);
      begin
        if current_user <> 'samnod_user' then return new; end if;
        if (new.id, new.recorded_by_id, new.recorded_by_organization_id, new.partnership_id, new.recorded_at)
          is distinct from (old.id, old.recorded_by_id, old.recorded_by_organization_id, old.partnership_id, old.recorded_at)
        then
          raise insufficient_privilege using message = 'who recorded it stands';
        end if;
        if (is_raised or is_opened) and old.recorded_by_organization_id is distinct from ${WRITES_FOR} then
          raise insufficient_privilege using message = 'only its recorder opens a record to more people';
        end if;
        if is_raised and exists (
          select from missing_consents(tg_argv[0], new.id, new.visibility_level, new.recorded_by_organization_id, new.party_ids)
        ) then
          raise insufficient_privilege using message = 'a market actor has not consented';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create function guard_records_of(guarded text) returns void language plpgsql set search_path = public as $$
      begin
        execute format('create or replace trigger %I before update on %I for each row execute function guard_record(%L)',
          guarded || '_guard', guarded, type_of_table(guarded));
      end $$`);
    this.addSql('revoke execute on function guard_records_of from public');
    this.addSql(`
      select guard_records_of(c.relname::text) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'visibility_level'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'change'`);
  }

  /** A request is made about a record that is seen, and answered once, by who is asked. */
  private requests(): void {
    this.addSql(`
      create function widening_request_rules() returns trigger language plpgsql set search_path = public as $$
      begin
        new.party_ids := array[new.asked_id];
        if current_user <> 'samnod_user' then return new; end if;
        if tg_op = 'INSERT' then
          if new.status <> 'ASKED' or not sees(table_of_type(new.record_type), new.record_id) then
            raise insufficient_privilege using message = 'a request begins as a question about a record that is seen';
          end if;
        elsif (new.record_type, new.record_id, new.proposed, new.reason, new.asked_id)
            is distinct from (old.record_type, old.record_id, old.proposed, old.reason, old.asked_id)
          or (new.status, new.answered_at) is distinct from (old.status, old.answered_at)
            and (old.asked_id is distinct from ${WRITES_FOR} or old.status <> 'ASKED')
          or (new.visibility_level, new.secrecy_reader_ids) is distinct from (old.visibility_level, old.secrecy_reader_ids)
        then
          raise insufficient_privilege using message = 'who is asked answers, once, and nothing else changes';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger widening_request_rules before insert or update on widening_request
      for each row execute function widening_request_rules()`);
  }

  /**
   * Queries run in read-only transactions, so the statement that answers a secret record only notes it, in a setting of
   * its transaction; what was noted is written down before the answer is handed out. An answer that cannot be logged is
   * not given.
   */
  private secretReads(): void {
    this.addSql(`
      create table secret_read (
        id uuid primary key default gen_random_uuid(),
        read_at timestamptz(3) not null default now(),
        account_id uuid,
        organization_id uuid,
        role text,
        record_type text not null,
        record_id uuid not null
      )`);
    this.addSql('create index secret_read_record on secret_read (record_id, read_at, id)');
    this.addSql('alter table secret_read enable row level security');
    this.addSql('alter table secret_read force row level security');
    this.addSql(`create policy secret_read_owner on secret_read to samnod_owner using (true) with check (true)`);
    this.addSql(`
      create policy secret_read_select on secret_read for select to samnod_user
      using (sees(table_of_type(record_type), record_id))`);
    this.addSql('grant select on secret_read to samnod_user');
    this.addSql(`
      create function refuse_unreading() returns trigger language plpgsql as $$
      begin
        raise exception 'The log of reads is only added to.' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(`
      create trigger secret_read_append_only before update or delete or truncate on secret_read
      for each statement execute function refuse_unreading()`);
    this.addSql(`
      create function note_secret(type text, record uuid) returns boolean language plpgsql volatile as $$
      declare
        known constant text := coalesce(current_setting('samnod.secrets', true), '');
        entry constant text := type || ':' || record;
      begin
        if strpos(known, entry) = 0 then
          perform set_config('samnod.secrets', concat_ws(',', nullif(known, ''), entry), true);
        end if;
        return true;
      end $$`);
    this.addSql(`
      create function log_secret_reads(noted text) returns void language sql security definer set search_path = public as $$
        insert into secret_read (account_id, organization_id, role, record_type, record_id)
        select nullif(current_setting('samnod.account', true), '')::uuid, nullif(current_setting('samnod.organization', true), '')::uuid,
          nullif(current_setting('samnod.role', true), ''), split_part(entry, ':', 1), split_part(entry, ':', 2)::uuid
        from string_to_table(noted, ',') entry
      $$`);
    this.addSql('revoke execute on function log_secret_reads from public');
    this.addSql('grant execute on function log_secret_reads to samnod_user');
  }
}
