import { Migration } from '@mikro-orm/migrations';
import { ACCOUNT, hasScope, MEMBER_OF, ROLE } from '../../shared/policies.js';

/** What signing in, the HTTP server and its limits keep in the database beside the nouns. */
export class M0005Access extends Migration {
  override up(): void {
    this.addSql(`
      create function applied_migrations() returns text[]
      language sql stable security definer set search_path = public as $$
        select array_agg(name::text order by id) from mikro_orm_migrations
      $$`);
    this.grantExecute('applied_migrations()');
    this.rateLimits();
    this.idempotentAnswers();
    this.accounts();
    this.oneTimeCodes();
    this.passwords();
    this.liveness();
    this.setUp();
    this.sweep();
    // What the log tells of a contact is the contact's.
    this.addSql(`create policy change_scope on change as restrictive for select to samnod_user
      using (record_type <> 'Contact' or ${hasScope('contacts:read')})`);
  }

  /** Counted before anyone is known, so by nobody's account; not worth a write-ahead log. */
  private rateLimits(): void {
    this.addSql(
      'create unlogged table rate_limit (key text primary key, points integer not null default 0, expire bigint)',
    );
    this.wall('rate_limit', `${ACCOUNT} is null`);
    this.addSql('grant select, insert, update, delete on rate_limit to samnod_user');
  }

  private idempotentAnswers(): void {
    this.addSql(`
      create table idempotent_answer (
        account_id uuid not null references account on delete cascade,
        key text not null,
        field text not null,
        fingerprint bytea not null,
        answer json,
        made_at timestamptz(3) not null default now(),
        primary key (account_id, key, field)
      )`);
    this.addSql('create index idempotent_answer_made_at on idempotent_answer (made_at)');
    this.wall('idempotent_answer', `account_id = ${ACCOUNT}`);
    this.addSql('grant select, insert, update, delete on idempotent_answer to samnod_user');
  }

  /** Codes that sign an account in once: an administrator's invitation, and the demo's links. */
  private oneTimeCodes(): void {
    this.addSql(`
      create table one_time_code (
        secret_hash bytea primary key,
        account_id uuid not null references account on delete cascade,
        for_demo boolean not null default false,
        expires_at timestamptz(3) not null
      )`);
    this.addSql('create index one_time_code_account_id on one_time_code (account_id)');
    this.wall('one_time_code');
    this.addSql(`
      create function use_one_time_code(hash bytea, demo boolean) returns uuid
      language sql security definer set search_path = public as $$
        delete from one_time_code c using account a
        where c.secret_hash = hash and c.expires_at > now() and (demo or not c.for_demo)
          and a.id = c.account_id and a.closed_at is null
        returning c.account_id
      $$`);
    this.grantExecute('use_one_time_code(bytea, boolean)');
    this.addSql(`
      create function invite(account uuid, hash bytea, lasts interval) returns void
      language plpgsql security definer set search_path = public as $$
      begin
        if not administers(account) then raise insufficient_privilege; end if;
        update account a set password_hash = null where a.id = invite.account;
        delete from session s where s.account_id = invite.account;
        delete from one_time_code c where c.account_id = invite.account;
        insert into one_time_code (secret_hash, account_id, expires_at) values (hash, account, now() + lasts);
      end $$`);
    this.grantExecute('invite(uuid, bytea, interval)');
  }

  /** A caller's own password: proved and changed without anyone else's being readable. */
  private passwords(): void {
    this.addSql(`
      create function own_password_hash() returns text
      language sql stable security definer set search_path = public as $$
        select password_hash from account where id = ${ACCOUNT}
      $$`);
    this.grantExecute('own_password_hash()');
    this.addSql(`
      create function change_own_password(hash text) returns void
      language sql security definer set search_path = public as $$
        update account set password_hash = hash where id = ${ACCOUNT}
      $$`);
    this.grantExecute('change_own_password(text)');
    this.addSql(`
      create function end_own_sessions(kept bytea) returns integer
      language sql security definer set search_path = public as $$
        with ended as (delete from session where account_id = ${ACCOUNT} and secret_hash is distinct from kept returning 1)
        select count(*)::int from ended
      $$`);
    this.grantExecute('end_own_sessions(bytea)');
  }

  /** Nobody lifts themselves: role, organization and closing are an administrator's to change, and never one's own. */
  private accounts(): void {
    this.addSql(`
      create function administers(account uuid) returns boolean
      language sql stable security definer set search_path = public as $$
        select ${ROLE} = 'ADMINISTRATOR' and exists (
          select 1 from account a where a.id = administers.account and a.partnership_id = any(${MEMBER_OF}) and a.id <> ${ACCOUNT})
      $$`);
    this.grantExecute('administers(uuid)');
    this.addSql(`
      create function account_email(account uuid) returns text
      language sql stable security definer set search_path = public as $$
        select a.email from account a where a.id = account_email.account and (a.id = ${ACCOUNT} or administers(a.id))
      $$`);
    this.grantExecute('account_email(uuid)');
    this.addSql(`
      create function is_free_address(address text) returns boolean
      language sql stable security definer set search_path = public as $$
        select ${ROLE} = 'ADMINISTRATOR' and not exists (select 1 from account where email = lower(address))
      $$`);
    this.grantExecute('is_free_address(text)');
    this.addSql('revoke update on account from samnod_user');
    this.addSql('grant update (name, language, role, closed_at) on account to samnod_user');
    this.addSql(`
      create function guard_account() returns trigger language plpgsql as $$
      begin
        if current_user = 'samnod_user' and not administers(new.id) and
          (new.role, new.organization_id, new.partnership_id, new.closed_at)
            is distinct from (old.role, old.organization_id, old.partnership_id, old.closed_at)
        then raise insufficient_privilege; end if;
        return new;
      end $$`);
    this.addSql('create trigger account_guard before update on account for each row execute function guard_account()');
  }

  /** Whom a session stands for by now, looked at without counting as use: an open page is nobody at the keyboard. */
  private liveness(): void {
    this.addSql(`
      create function standing_of_session(hash bytea, idle interval, longest interval) returns table (
        account_id uuid, name text, role text, language text, organization_id uuid, partnership_id uuid,
        member_of uuid[], principal_of uuid[], scopes text[]
      ) language sql stable security definer set search_path = public as $$
        select standing.* from session s cross join lateral account_standing(s.account_id) standing
        where s.secret_hash = hash and s.used_at > now() - idle and s.started_at > now() - longest
      $$`);
    this.grantExecute('standing_of_session(bytea, interval, interval)');
  }

  /** The first partnership, its principals and people. Only while there is no account. */
  private setUp(): void {
    this.addSql(`
      create function needs_setup() returns boolean
      language sql stable security definer set search_path = public as $$ select not exists (select 1 from account) $$`);
    this.grantExecute('needs_setup()');
    this.addSql(`
      create function set_up(first jsonb) returns boolean
      language plpgsql security definer set search_path = public as $$
      begin
        lock table account in share row exclusive mode;
        if not needs_setup() then return false; end if;
        insert into partnership select * from jsonb_populate_record(null::partnership, first -> 'partnership');
        insert into organization (id, name, kind, sector, county_code, version, recorded_at, recorded_by_id,
          recorded_by_organization_id, partnership_id, visibility_level)
        select o.id, o.name, o.kind, 'PUBLIC', first -> 'partnership' ->> 'county_code', 1, now(),
          (first -> 'accounts' -> 0 ->> 'id')::uuid, o.id, (first -> 'partnership' ->> 'id')::uuid, 'PUBLIC'
        from jsonb_to_recordset(first -> 'principals') as o(id uuid, name text, kind text, membership_id uuid);
        insert into membership (id, partnership_id, organization_id, is_principal, status)
        select o.membership_id, (first -> 'partnership' ->> 'id')::uuid, o.id, true, 'MEMBER'
        from jsonb_to_recordset(first -> 'principals') as o(id uuid, membership_id uuid);
        insert into account (id, name, email, password_hash, role, language, organization_id, partnership_id)
        select a.id, a.name, lower(a.email), a.password_hash, a.role, 'sv', a.organization_id, (first -> 'partnership' ->> 'id')::uuid
        from jsonb_to_recordset(first -> 'accounts')
          as a(id uuid, name text, email text, password_hash text, role text, organization_id uuid);
        return true;
      end $$`);
    this.grantExecute('set_up(jsonb)');
  }

  /** What has had its time goes. */
  private sweep(): void {
    this.addSql(`
      create function sweep_access() returns void
      language sql security definer set search_path = public as $$
        delete from session where started_at < now() - interval '1 day';
        delete from one_time_code where expires_at < now();
        delete from idempotent_answer where made_at < now() - interval '7 days';
        delete from rate_limit where expire < extract(epoch from now()) * 1000;
        delete from upload where made_at < now() - interval '1 day';
      $$`);
    this.grantExecute('sweep_access()');
  }

  /** Forced row-level security, with one rule for everything people do and none for the owner's functions. */
  private wall(table: string, rule?: string): void {
    this.addSql(`alter table ${table} enable row level security`);
    this.addSql(`alter table ${table} force row level security`);
    this.addSql(`create policy ${table}_owner on ${table} to samnod_owner using (true) with check (true)`);
    if (rule)
      this.addSql(`create policy ${table}_user on ${table} to samnod_user using (${rule}) with check (${rule})`);
  }

  private grantExecute(signature: string): void {
    this.addSql(`revoke execute on function ${signature} from public`);
    this.addSql(`grant execute on function ${signature} to samnod_user`);
  }
}
