import { Migration } from '@mikro-orm/migrations';

/*
 * Signing in happens before anyone is known, so it passes the wall: small functions with their owner's rights, each of
 * which answers for one account only. Nothing else reads password hashes and secrets.
 */
export class M0003SignIn extends Migration {
  override up(): void {
    this.addSql(`
      create function account_standing(wanted uuid) returns table (
        account_id uuid, name text, role text, language text, organization_id uuid, partnership_id uuid,
        member_of uuid[], principal_of uuid[], scopes text[]
      ) language sql stable security definer set search_path = public as $$
        select a.id, a.name, a.role, a.language, a.organization_id, a.partnership_id,
          array(select m.partnership_id from membership m where m.organization_id = a.organization_id and m.status in ('MEMBER', 'DORMANT')
                and coalesce(m.until, 'infinity') >= current_date order by 1),
          array(select m.partnership_id from membership m where m.organization_id = a.organization_id and m.is_principal
                and m.partnership_id = a.partnership_id and m.status = 'MEMBER' and coalesce(m.until, 'infinity') >= current_date order by 1),
          null::text[]
        from account a where a.id = wanted and a.closed_at is null
      $$`);
    this.addSql(`
      create function sign_in_facts(address text) returns table (account_id uuid, password_hash text)
      language sql stable security definer set search_path = public as $$
        select id, password_hash from account where email = lower(address) and closed_at is null
      $$`);
    this.addSql(`
      create function start_session(account uuid, new_id uuid, hash bytea) returns void
      language sql security definer set search_path = public as $$
        insert into session (id, account_id, secret_hash, started_at, used_at) values (new_id, account, hash, now(), now())
      $$`);
    this.addSql(`
      create function end_session(hash bytea) returns void
      language sql security definer set search_path = public as $$
        delete from session where secret_hash = hash
      $$`);
    this.addSql(`
      create function standing_by_session(hash bytea, idle interval, longest interval) returns table (
        account_id uuid, name text, role text, language text, organization_id uuid, partnership_id uuid,
        member_of uuid[], principal_of uuid[], scopes text[]
      ) language plpgsql security definer set search_path = public as $$
      declare found uuid;
      begin
        select s.account_id into found from session s
        where s.secret_hash = hash and s.used_at > now() - idle and s.started_at > now() - longest;
        if found is null then return; end if;
        update session set used_at = now() where secret_hash = hash and used_at < now() - interval '1 minute';
        return query select * from account_standing(found);
      end $$`);
    this.addSql(`
      create function standing_by_token(hash bytea) returns table (
        account_id uuid, name text, role text, language text, organization_id uuid, partnership_id uuid,
        member_of uuid[], principal_of uuid[], scopes text[]
      ) language plpgsql security definer set search_path = public as $$
      declare kept token%rowtype;
      begin
        select * into kept from token t where t.secret_hash = hash and t.revoked_at is null and t.expires_at > now();
        if not found then return; end if;
        update token set used_at = now() where id = kept.id and (used_at is null or used_at < now() - interval '1 hour');
        return query select s.account_id, s.name, s.role, s.language, s.organization_id, s.partnership_id,
          s.member_of, s.principal_of, kept.scopes from account_standing(kept.account_id) s;
      end $$`);
    for (const name of [
      'account_standing(uuid)',
      'sign_in_facts(text)',
      'start_session(uuid, uuid, bytea)',
      'end_session(bytea)',
      'standing_by_session(bytea, interval, interval)',
      'standing_by_token(bytea)',
    ]) {
      this.addSql(`revoke execute on function ${name} from public`);
      this.addSql(`grant execute on function ${name} to samnod_user`);
    }
  }
}
