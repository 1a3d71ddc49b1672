import { Migration } from '@mikro-orm/migrations';
import { hasScope, visible } from '../../shared/policies.js';

/** Tables of parts, with the column that names the record each row is a part of. Records themselves are found by their columns. */
const PARTS: Record<string, string> = {
  succession: 'successor_id',
  affiliation: 'contact_id',
  responsibility: 'organization_id',
  participation: 'dialogue_id',
  interaction_participant: 'interaction_id',
  minutes_point: 'interaction_id',
  attachment: 'interaction_id',
  renegotiation: 'commitment_id',
};

/** Columns that follow from others, count, or say what the log's own columns say. */
const BOOKKEEPING = `array['id', 'version', 'party_ids', 'used_at', 'recorded_at', 'recorded_by_id', 'recorded_by_organization_id', 'partnership_id']`;

const REFERENCE = `'^[A-Z][A-Za-z]*:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;

/**
 * The one log of changes. Triggers write it, not the unit of work's change sets: they also see bulk inserts, what other
 * triggers change, and raw SQL, and one statement costs one insert however many rows it touches.
 *
 * Order. A row's `position` is the number of its transaction; within a transaction `seq` counts. Numbers are drawn before
 * they are committed, so the log may only be followed up to `change_horizon()`: below it every transaction has ended.
 */
export class M0004ChangeLog extends Migration {
  override up(): void {
    this.clock();
    this.table();
    this.appendOnly();
    this.values();
    this.triggers();
    this.addSql(`
      select keep_change_log(c.relname::text) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'visibility_level'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'change'`);
    for (const [part, whole] of Object.entries(PARTS)) this.addSql(`select keep_change_log('${part}', '${whole}')`);
  }

  /** Transaction numbers start again in a new cluster: after a restore `ahead` lifts ours above all that the backup holds. */
  private clock(): void {
    this.addSql(`create table change_clock (ahead bigint primary key)`);
    this.addSql(`
      create function change_position() returns bigint language sql stable security definer set search_path = public as $$
        select coalesce((select max(ahead) from change_clock), 0) + pg_current_xact_id()::text::bigint
      $$`);
    this.addSql(`
      create function change_horizon() returns bigint language sql stable security definer set search_path = public as $$
        select coalesce((select max(ahead) from change_clock), 0) + pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      $$`);
  }

  private table(): void {
    this.addSql(`
      create table change (
        id uuid primary key default gen_random_uuid(),
        position bigint not null,
        seq bigint not null generated always as identity,
        occurred_at timestamptz(3) not null,
        account_id uuid,
        organization_id uuid,
        role text,
        kind text not null check (kind in ('CREATED', 'CHANGED', 'WITHDRAWN')),
        record_type text not null,
        record_id uuid not null,
        version int,
        part text,
        part_id uuid,
        named_tables text[],
        named_ids uuid[],
        before jsonb,
        after jsonb,
        visibility_level text not null,
        recorded_by_organization_id uuid not null,
        partnership_id uuid not null,
        party_ids uuid[] not null,
        secrecy_reader_ids uuid[],
        kept_visibility_level text,
        kept_party_ids uuid[],
        kept_secrecy_reader_ids uuid[]
      )`);
    for (const [column, text] of Object.entries({
      position: 'number of the transaction that wrote it',
      account_id: 'who; null for work of the installation itself',
      organization_id: 'for whom that person worked then',
      record_id: 'the record; of a part, the record it is a part of',
      version: 'after the change, of what changed: the record or, where it counts its own, the part',
      part: 'GraphQL type of the part that changed; null when the record itself did',
      named_tables: 'tables of the records that a part names: whoever may not see one of them does not see the row',
      before: 'the columns that changed, as they were; a record that is referred to as Type:uuid',
      visibility_level: 'this and the following four: as the record had them at the end of the transaction',
      kept_visibility_level:
        'only where a record was narrowed: who may still see it, and so is told nothing by this row',
    })) {
      this.addSql(`comment on column change.${column} is '${text}'`);
    }
    this.addSql('create index change_position on change (position, seq, id)');
    this.addSql('create index change_record on change (record_id, position, seq, id)');
    this.addSql('create index change_part on change (part_id, position) where part_id is not null');
    this.addSql('alter table change enable row level security');
    this.addSql('alter table change force row level security');
    this.addSql(`create policy change_owner on change to samnod_owner using (true) with check (true)`);
    this.addSql(`
      create policy change_select on change for select to samnod_user using (
        (${visible()})
        and (kept_visibility_level is null or (${visible('', 'kept_')}) is not true)
        and (part is null or (select bool_and(sees(named.in_table, named.id)) from unnest(named_tables, named_ids) named(in_table, id)) is not false)
      )`);
    this.addSql(`
      create policy change_contacts_scope on change as restrictive for select to samnod_user
      using (record_type <> 'Contact' or ${hasScope('contacts:read')})`);
    this.addSql('alter table change_clock enable row level security');
    this.addSql('alter table change_clock force row level security');
    this.addSql(`create policy change_clock_owner on change_clock to samnod_owner using (true) with check (true)`);
    this.addSql(`
      create function set_change_clock() returns void language sql security definer set search_path = public as $$
        insert into change_clock
        select last.position from (select max(position) as position from change) last
        where last.position >= coalesce((select max(ahead) from change_clock), 0) + pg_snapshot_xmax(pg_current_snapshot())::text::bigint
      $$`);
    this.addSql('grant select on change to samnod_user');
    this.addSql('revoke execute on function change_position(), change_horizon(), set_change_clock() from public');
    this.addSql('grant execute on function change_horizon() to samnod_user');
  }

  /** Rows are added, never rewritten; only the transaction that writes one may still put it right. */
  private appendOnly(): void {
    this.addSql(`
      create function refuse_rewriting() returns trigger language plpgsql as $$
      declare protection constant text[] := array['visibility_level', 'party_ids', 'secrecy_reader_ids'];
      begin
        if tg_op = 'UPDATE' then
          if old.position = change_position() then return new; end if;
          -- Only who may read it may still become fewer, and only by the log's own hand.
          if pg_trigger_depth() > 1 and to_jsonb(old) - protection = to_jsonb(new) - protection then return new; end if;
        end if;
        raise exception 'The log of changes is only added to.' using errcode = 'restrict_violation';
      end $$`);
    this.addSql(
      'create trigger change_append_only before update or delete on change for each row execute function refuse_rewriting()',
    );
    this.addSql(
      'create trigger change_never_emptied before truncate on change for each statement execute function refuse_rewriting()',
    );
  }

  /** How rows of tables become values of the log. */
  private values(): void {
    this.addSql(`
      create function global_id(type text, id uuid) returns text language sql immutable parallel safe as $$
        select translate(encode(convert_to(type || ':' || id, 'UTF8'), 'base64'), E'+/\\n=', '-_')
      $$`);
    this.addSql(`
      create function change_value(value jsonb, type text) returns jsonb language sql immutable as $$
        select case when type is null or value = 'null' then value else to_jsonb(type || ':' || (value #>> '{}')) end
      $$`);
    this.addSql(`
      create function change_values(stored jsonb, quiet text[], types jsonb) returns jsonb language sql immutable set search_path = public as $$
        select coalesce(jsonb_object_agg(key, change_value(value, types ->> key)) filter (where value <> 'null' and key <> all (quiet)), '{}')
        from jsonb_each(stored)
      $$`);
    this.addSql(`
      create function change_difference(was jsonb, became jsonb, quiet text[], types jsonb, out before jsonb, out after jsonb)
      language sql immutable set search_path = public as $$
        select jsonb_object_agg(key, change_value(o.value, types ->> key)), jsonb_object_agg(key, change_value(n.value, types ->> key))
        from jsonb_each(was) o join jsonb_each(became) n using (key)
        where o.value <> n.value and key <> all (quiet)
      $$`);
    this.addSql(`
      create function change_text(value jsonb) returns text language sql immutable as $$
        select case jsonb_typeof(value) when 'null' then null
          when 'array' then (select string_agg(item, ', ') from jsonb_array_elements_text(value) item) else value #>> '{}' end
      $$`);
    this.addSql(`
      create function field_of_column(column_name text, is_reference boolean) returns text language sql immutable as $$
        select case column_name when 'visibility_level' then 'visibility' when 'secrecy_reader_ids' then 'secrecyReaders'
          else lower(left(pascal, 1)) || substr(pascal, 2) end
        from replace(initcap(replace(case when is_reference then regexp_replace(column_name, '_id$', '') else column_name end, '_', ' ')), ' ', '') pascal
      $$`);
    this.addSql(`
      create function field_changes(before jsonb, after jsonb)
      returns table (field text, was text, became text, was_type text, was_id uuid, became_type text, became_id uuid)
      language sql immutable set search_path = public as $$
        select field_of_column(key, o.is_reference or n.is_reference),
               case when key <> 'secrecy_reader_ids' and not o.is_reference then o.told end,
               case when key <> 'secrecy_reader_ids' and not n.is_reference then n.told end,
               case when o.is_reference then split_part(o.told, ':', 1) end, case when o.is_reference then split_part(o.told, ':', 2)::uuid end,
               case when n.is_reference then split_part(n.told, ':', 1) end, case when n.is_reference then split_part(n.told, ':', 2)::uuid end
        from (select key, before -> key as was, after -> key as became from jsonb_object_keys(coalesce(before, '{}') || coalesce(after, '{}')) key) c,
          lateral (select told, coalesce(told ~ ${REFERENCE} and key like '%\\_id', false) as is_reference from change_text(c.was) told) o,
          lateral (select told, coalesce(told ~ ${REFERENCE} and key like '%\\_id', false) as is_reference from change_text(c.became) told) n
        order by 1
      $$`);
  }

  private triggers(): void {
    this.memory();
    this.addSql(`
      create function log_records() returns trigger language plpgsql security definer set search_path = public as $$
      declare
        here constant bigint := change_position();
        asker constant uuid := nullif(current_setting('samnod.account', true), '');
        asked_for constant uuid := nullif(current_setting('samnod.organization', true), '');
        asked_as constant text := nullif(current_setting('samnod.role', true), '');
        types constant jsonb := tg_argv[1];
        quiet text[];
        rows_added text;
      begin
        select ${BOOKKEEPING} || coalesce(array_agg(attname::text), '{}') into quiet
        from pg_attribute where attrelid = tg_relid and attnum > 0 and attgenerated <> '';
        if tg_op = 'UPDATE' then
          perform log_protection(here, asker, asked_for, asked_as, tg_argv[0], o.id,
            o.visibility_level, o.recorded_by_organization_id, o.partnership_id, o.party_ids, o.secrecy_reader_ids,
            n.visibility_level, n.party_ids, n.secrecy_reader_ids)
          from old_rows o join new_rows n using (id)
          where (o.visibility_level, o.party_ids) <> (n.visibility_level, n.party_ids) or o.secrecy_reader_ids is distinct from n.secrecy_reader_ids;
          with added as (
            insert into change (position, occurred_at, account_id, organization_id, role, kind, record_type, record_id, version, before, after,
              visibility_level, recorded_by_organization_id, partnership_id, party_ids, secrecy_reader_ids)
            select here, now(), asker, asked_for, asked_as, 'CHANGED', tg_argv[0], n.id, n.version, d.before, d.after,
              n.visibility_level, n.recorded_by_organization_id, n.partnership_id, n.party_ids, n.secrecy_reader_ids
            from old_rows o join new_rows n using (id), change_difference(to_jsonb(o), to_jsonb(n), quiet, types) d
            where d.before is not null
            returning record_id, ctid
          ) select string_agg(record_id || '@' || ctid, ';') into rows_added from added;
        elsif tg_op = 'INSERT' then
          -- What the installation itself brings in, as when it is first filled, tells who and when by the rows themselves.
          with added as (
            insert into change (position, occurred_at, account_id, organization_id, role, kind, record_type, record_id, version, after,
              visibility_level, recorded_by_organization_id, partnership_id, party_ids, secrecy_reader_ids)
            select here, case when asker is null then n.recorded_at else now() end, coalesce(asker, n.recorded_by_id),
              coalesce(asked_for, n.recorded_by_organization_id), asked_as, 'CREATED', tg_argv[0], n.id, n.version,
              change_values(to_jsonb(n), quiet, types),
              n.visibility_level, n.recorded_by_organization_id, n.partnership_id, n.party_ids, n.secrecy_reader_ids
            from new_rows n
            returning record_id, ctid
          ) select string_agg(record_id || '@' || ctid, ';') into rows_added from added;
        else
          -- What is taken away is kept for its recorder and the principals; the others are told that it is gone.
          perform log_protection(here, asker, asked_for, asked_as, tg_argv[0], o.id,
            o.visibility_level, o.recorded_by_organization_id, o.partnership_id, o.party_ids, o.secrecy_reader_ids,
            'PRINCIPALS', '{}', o.secrecy_reader_ids)
          from old_rows o where o.visibility_level in ('PARTIES', 'PARTNERSHIP', 'PUBLIC');
          insert into change (position, occurred_at, account_id, organization_id, role, kind, record_type, record_id, version, before,
            visibility_level, recorded_by_organization_id, partnership_id, party_ids, secrecy_reader_ids)
          select here, now(), asker, asked_for, asked_as, 'WITHDRAWN', tg_argv[0], o.id, o.version, change_values(to_jsonb(o), quiet, types),
            case o.visibility_level when 'OWN_ORGANIZATION' then o.visibility_level else 'PRINCIPALS' end,
            o.recorded_by_organization_id, o.partnership_id, '{}', o.secrecy_reader_ids
          from old_rows o;
        end if;
        perform remember_changes(rows_added);
        return null;
      end $$`);
    this.protection();
    this.parts();
    this.attaching();
  }

  /**
   * Which rows this transaction has logged, by record. Asking the table would read pages of its index that others write
   * to, and serializable transactions that have nothing to do with each other would then fail in dozens.
   */
  private memory(): void {
    this.addSql(`
      create function remember_changes(added text) returns void language sql as $$
        select set_config('samnod.logged', case
          when known = 'many' or length(known) + length(added) > 20000 then 'many' else concat_ws(';', nullif(known, ''), added) end, true)
        from coalesce(current_setting('samnod.logged', true), '') known where added is not null
      $$`);
    this.addSql(`
      create function remembered_changes(record uuid, here bigint) returns tid[] language plpgsql stable set search_path = public as $$
      declare known constant text := current_setting('samnod.logged', true);
      begin
        if known = 'many' then return array(select ctid from change where record_id = record and position = here); end if;
        return array(select split_part(entry, '@', 2)::tid from string_to_table(known, ';') entry where split_part(entry, '@', 1) = record::text);
      end $$`);
  }

  /**
   * The protection of a record changed. What this transaction has logged of it follows, so that nobody reads from the log
   * what the record never showed. Those who could see it until now, and no longer can, are told that it is withdrawn, and
   * what was logged of it before is closed to them too. Opened to more people, a record does not open its past to them.
   */
  private protection(): void {
    this.addSql(`
      create function log_protection(here bigint, asker uuid, asked_for uuid, asked_as text, type text, record uuid,
        old_level text, recorded_for uuid, partnership uuid, old_parties uuid[], old_readers uuid[],
        new_level text, new_parties uuid[], new_readers uuid[]) returns void
      language plpgsql security definer set search_path = public set enable_seqscan = off as $$
      declare
        levels constant text[] := '{OWN_ORGANIZATION,PRINCIPALS,PARTIES,PARTNERSHIP,PUBLIC}';
        mine constant tid[] := remembered_changes(record, here);
        new_here boolean;
        told_here boolean;
        rewritten text;
      begin
        with put_right as (
          update change set
            visibility_level = case when kept_visibility_level is null then new_level else visibility_level end,
            party_ids = case when kept_visibility_level is null then new_parties else party_ids end,
            secrecy_reader_ids = case when kept_visibility_level is null then new_readers else secrecy_reader_ids end,
            kept_visibility_level = case when kept_visibility_level is null then null else new_level end,
            kept_party_ids = case when kept_visibility_level is null then null else new_parties end,
            kept_secrecy_reader_ids = case when kept_visibility_level is null then null else new_readers end
          where ctid = any (mine) and (record_id, position) is not distinct from (record, here) -- by place, never by index
          returning ctid, kind, kept_visibility_level
        )
        select string_agg(record || '@' || ctid, ';'), coalesce(bool_or(kind = 'CREATED'), false), coalesce(bool_or(kept_visibility_level is not null), false)
          into rewritten, new_here, told_here from put_right;
        perform remember_changes(rewritten);
        if new_here or told_here then return; end if;
        if array_position(levels, new_level) >= array_position(levels, old_level) and old_parties <@ new_parties
          and (new_readers is null or old_readers <@ new_readers) then return; end if;
        with told as (
          insert into change (position, occurred_at, account_id, organization_id, role, kind, record_type, record_id,
            visibility_level, recorded_by_organization_id, partnership_id, party_ids, secrecy_reader_ids,
            kept_visibility_level, kept_party_ids, kept_secrecy_reader_ids)
          values (here, now(), asker, asked_for, asked_as, 'WITHDRAWN', type, record,
            old_level, recorded_for, partnership, old_parties, old_readers, new_level, new_parties, new_readers)
          returning ctid
        ) select record || '@' || ctid into rewritten from told;
        perform remember_changes(rewritten);
      end $$`);
    this.addSql('revoke execute on function log_protection from public');
    this.addSql(`
      create function narrow_older_changes() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        update change older set
          visibility_level = case when array_position(levels, older.visibility_level) > array_position(levels, told.kept_visibility_level)
            then told.kept_visibility_level else older.visibility_level end,
          party_ids = array(select unnest(older.party_ids) intersect select unnest(told.kept_party_ids) order by 1),
          secrecy_reader_ids = case when told.kept_secrecy_reader_ids is null then older.secrecy_reader_ids
            when older.secrecy_reader_ids is null then told.kept_secrecy_reader_ids
            else array(select unnest(older.secrecy_reader_ids) intersect select unnest(told.kept_secrecy_reader_ids) order by 1) end
        from change told, (values ('{OWN_ORGANIZATION,PRINCIPALS,PARTIES,PARTNERSHIP,PUBLIC}'::text[])) as known(levels)
        where told.id = new.id and older.record_id = told.record_id and older.position < told.position and older.kept_visibility_level is null;
        return null;
      end $$`);
    this.addSql('revoke execute on function narrow_older_changes from public');
    // At the end of the transaction: on the way there, parties may be taken away and given back.
    this.addSql(`
      create constraint trigger change_narrows_older after insert on change deferrable initially deferred
      for each row when (new.kept_visibility_level is not null) execute function narrow_older_changes()`);
  }

  /**
   * A part is logged as a change of its whole; one that moves, of both. With a whole that is gone it is
   * withdrawn too; the log knows who may read of that. Each table of parts has functions of its own, made here, so that PostgreSQL plans their statements once.
   */
  private parts(): void {
    this.addSql(`
      create function make_part_logging(part text, whole text, whole_column text, event text, types jsonb, named jsonb) returns void language plpgsql as $$
      declare
        source constant text := case event
          when 'insert' then 'select null::jsonb as was, to_jsonb(n) as became from new_rows n'
          when 'delete' then 'select to_jsonb(o) as was, null::jsonb as became from old_rows o'
          else 'select to_jsonb(o) as was, to_jsonb(n) as became from old_rows o join new_rows n using (id)' end;
      begin
        execute format($function$
          create or replace function %1$I() returns trigger language plpgsql security definer set search_path = public set enable_seqscan = off as $body$
          declare
            here constant bigint := change_position();
            asker constant uuid := nullif(current_setting('samnod.account', true), '');
            asked_for constant uuid := nullif(current_setting('samnod.organization', true), '');
            asked_as constant text := nullif(current_setting('samnod.role', true), '');
            quiet constant text[] := ${BOOKKEEPING} || %5$L::text;
            types constant jsonb := %6$L;
            rows_added text;
          begin
            with added as (
              insert into change (position, occurred_at, account_id, organization_id, role, kind, record_type, record_id, version, part, part_id,
                named_tables, named_ids, before, after, visibility_level, recorded_by_organization_id, partnership_id, party_ids, secrecy_reader_ids)
              select here, case when asker is null then coalesce(w.recorded_at, now()) else now() end,
                coalesce(asker, w.recorded_by_id), coalesce(asked_for, w.recorded_by_organization_id), asked_as,
                case when w.id is null then 'WITHDRAWN' else 'CHANGED' end, %2$L, whole.id, (r.became ->> 'version')::int, %3$L, (coalesce(r.became, r.was) ->> 'id')::uuid,
                (select array_agg(c.value) from jsonb_each_text(%7$L) c, (values (r.was), (r.became)) side(stored) where side.stored ->> c.key is not null),
                (select array_agg((side.stored ->> c.key)::uuid) from jsonb_each_text(%7$L) c, (values (r.was), (r.became)) side(stored) where side.stored ->> c.key is not null),
                case when r.was is not null then coalesce(d.before, change_values(r.was, quiet, types)) end,
                case when r.became is not null then coalesce(d.after, change_values(r.became, quiet, types)) end,
                coalesce(w.visibility_level, l.visibility_level), coalesce(w.recorded_by_organization_id, l.recorded_by_organization_id),
                coalesce(w.partnership_id, l.partnership_id), coalesce(w.party_ids, l.party_ids),
                case when w.id is null then l.secrecy_reader_ids else w.secrecy_reader_ids end
              from (%8$s) r
              cross join lateral change_difference(r.was, r.became, quiet, types) d
              cross join lateral (
                select (r.was ->> %5$L)::uuid as id where r.was is not null
                union select (r.became ->> %5$L)::uuid where r.became is not null
              ) whole
              left join lateral (select * from %4$I w where w.id = whole.id limit 1) w on true
              left join lateral (
                select * from change c where w.id is null and c.record_id = whole.id and c.kept_visibility_level is null
                order by c.position desc, c.seq desc limit 1
              ) l on true
              where (d.before is not null or r.was is null or r.became is null or r.was ->> %5$L <> r.became ->> %5$L)
                and coalesce(w.visibility_level, l.visibility_level) is not null
              returning record_id, ctid
            ) select string_agg(record_id || '@' || ctid, ';') into rows_added from added;
            perform remember_changes(rows_added);
            return null;
          end $body$
          $function$,
          part || '_log_' || event, type_of_table(whole), type_of_table(part), whole, whole_column, types, named, source);
        execute format('revoke execute on function %I() from public', part || '_log_' || event);
      end $$`);
  }

  /** Types follow from the names of tables, references from the foreign keys. Later tables call it too; twice does no harm. */
  private attaching(): void {
    this.addSql(`
      create function type_of_table(table_name text) returns text language sql immutable as $$
        select replace(initcap(replace(table_name, '_', ' ')), ' ', '')
      $$`);
    this.addSql(`
      create function keep_change_log(logged text, whole_column text default null) returns void language plpgsql set search_path = public as $$
      declare
        tables jsonb;
        types jsonb;
        event record;
      begin
        select coalesce(jsonb_object_agg(a.attname, parent.relname), '{}'), coalesce(jsonb_object_agg(a.attname, type_of_table(parent.relname)), '{}')
          into tables, types
        from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] join pg_class parent on parent.oid = k.confrelid
        where k.conrelid = format('%I', logged)::regclass and k.contype = 'f';
        for event in select * from (values ('insert', 'new table as new_rows'), ('delete', 'old table as old_rows'),
                                           ('update', 'old table as old_rows new table as new_rows')) event(name, rows) loop
          if whole_column is not null then
            perform make_part_logging(logged, tables ->> whole_column, whole_column, event.name, types, tables - whole_column);
          end if;
          execute format('create or replace trigger %I after %s on %I referencing %s for each statement execute function %s',
            logged || '_log_' || event.name, event.name, logged, event.rows,
            case when whole_column is null then format('log_records(%L, %L)', type_of_table(logged), types)
              else format('%I()', logged || '_log_' || event.name) end);
        end loop;
      end $$`);
    this.addSql('revoke execute on function keep_change_log, make_part_logging from public');
  }
}
