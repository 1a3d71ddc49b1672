import { Migration } from '@mikro-orm/migrations';

/** What a row of the log says, as bytes: all but who may read it, which may still become fewer people. */
const CONTENT = `sha256(convert_to(jsonb_build_array(c.id, c.position, c.seq, round(extract(epoch from c.occurred_at) * 1000), c.account_id, c.organization_id,
  c.role, c.kind, c.record_type, c.record_id, c.version, c.part, c.part_id, c.before, c.after)::text, 'UTF8'))`;

/**
 * The seal of the log: a chain of hashes over its rows, each made of the row and of all before it. It is made behind the
 * writers, of rows that can no longer be joined by others, because in the writers' own transactions it would make them
 * wait for each other. Whoever has noted a hash elsewhere can tell whether anything before it was altered since.
 */
export class M0013ChangeSeal extends Migration {
  override up(): void {
    this.addSql(`
      create table change_seal (
        position bigint not null,
        seq bigint not null,
        change_id uuid not null,
        content bytea not null,
        hash bytea not null,
        primary key (position, seq)
      )`);
    this.addSql('alter table change_seal enable row level security');
    this.addSql('alter table change_seal force row level security');
    this.addSql('create policy change_seal_owner on change_seal to samnod_owner using (true) with check (true)');
    this.addSql(`
      create trigger change_seal_append_only before update or delete or truncate on change_seal
      for each statement execute function refuse_unreading()`);
    this.seal();
    this.verify();
  }

  private seal(): void {
    this.addSql(`
      create function seal_changes(most int) returns int language plpgsql security definer set search_path = public as $$
      declare
        last change_seal;
        following record;
        sealed int := 0;
      begin
        -- One node seals at a time; the others have nothing to wait for.
        if not pg_try_advisory_xact_lock(727663003) then return 0; end if;
        select * into last from change_seal order by position desc, seq desc limit 1;
        for following in
          select c.id, c.position, c.seq, ${CONTENT} as content from change c
          where (c.position, c.seq) > (coalesce(last.position, 0), coalesce(last.seq, 0)) and c.position < change_horizon()
          order by c.position, c.seq limit most
        loop
          last := row(following.position, following.seq, following.id, following.content, sha256(coalesce(last.hash, '') || following.content));
          insert into change_seal select last.*;
          sealed := sealed + 1;
        end loop;
        return sealed;
      end $$`);
    this.addSql('revoke execute on function seal_changes from public');
    this.addSql('grant execute on function seal_changes to samnod_user');
  }

  /** The first row that is not as it was sealed, in the order of the log; none when all are. */
  private verify(): void {
    this.addSql(`
      create function first_broken_seal() returns table (change_id uuid, "position" bigint, seq bigint, what text)
      language sql stable security definer set search_path = public as $$
        with sealed as (select *, lag(hash) over (order by s.position, s.seq) as hash_before from change_seal s),
          reach as (select s.position, s.seq from change_seal s order by s.position desc, s.seq desc limit 1)
        select coalesce(s.change_id, c.id), coalesce(s.position, c.position), coalesce(s.seq, c.seq), case
            when c.id is null then 'REMOVED'
            when s.change_id is null then 'ADDED'
            when s.content <> ${CONTENT} then 'ALTERED'
            else 'RESEALED' end
        from sealed s full join change c on c.id = s.change_id, reach
        where (s.change_id is not null or (c.position, c.seq) <= (reach.position, reach.seq))
          and (c.id is null or s.change_id is null or s.content <> ${CONTENT} or s.hash <> sha256(coalesce(s.hash_before, '') || s.content))
        order by 2, 3 limit 1
      $$`);
    this.addSql('revoke execute on function first_broken_seal from public');
  }
}
