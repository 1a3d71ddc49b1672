import { Migration } from '@mikro-orm/migrations';

const ACCOUNT = `nullif(current_setting('samnod.account', true), '')::uuid`;
const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;
const PRINCIPAL_OF = `string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[]`;
const ROLE = `nullif(current_setting('samnod.role', true), '')`;
const TODAY = `(now() at time zone 'Europe/Stockholm')::date`;

/** Functions that rules run in: rows are found by index, so that serializable transactions do not meet in small tables. */
const RULE = 'language plpgsql set search_path = public set enable_seqscan = off';
const CONCLUSION = 'language plpgsql security definer set search_path = public set enable_seqscan = off';

/**
 * What two principals agree on. A position is joint when a decider of each has approved the same words: the database
 * derives the hash of the words, counts the approvals and draws the conclusion, and nobody writes it by hand.
 */
export class M0021PositionRules extends Migration {
  override up(): void {
    this.rights();
    this.whoApproves();
    this.contentHash();
    this.positions();
    this.oneJointPosition();
    this.versions();
    this.comments();
    this.approvals();
    this.conclusions();
    this.addSql(`select guard_records_of('topic'), guard_records_of('position')`);
    this
      .addSql(`select keep_change_log('topic'), keep_change_log('position'), keep_change_log('position_version', 'position_id'),
      keep_change_log('fact', 'position_id'), keep_change_log('position_comment', 'position_id'), keep_change_log('approval', 'position_id')`);
  }

  /** Versions, facts, comments and approvals are added and never changed, not even by the owner of the tables. */
  private rights(): void {
    this.addSql('grant select, insert, update on topic, position, delegation to samnod_user');
    this.addSql('grant select, insert on position_version, fact, position_comment, approval to samnod_user');
    this.addSql(`
      create function refuse_revision() returns trigger language plpgsql as $$
      begin
        raise exception 'What was written or approved stands: % is only added to.', tg_table_name using errcode = 'restrict_violation';
      end $$`);
    for (const table of ['position_version', 'fact', 'position_comment', 'approval']) {
      this.addSql(`
        create trigger ${table}_stands before update or delete on ${table} for each row execute function refuse_revision()`);
    }
  }

  /** A decider of a principal, or today's substitute for one. */
  private whoApproves(): void {
    this.addSql(`
      create function works_for_principal(partnership uuid) returns boolean language sql stable set search_path = public as $$
        select coalesce(${WRITES_FOR} is not null and partnership = any(${PRINCIPAL_OF}), false)
      $$`);
    this.addSql(`
      create function may_approve(partnership uuid) returns boolean language sql stable security definer set search_path = public as $$
        select works_for_principal(partnership) and coalesce(${ROLE} = 'DECIDER' or exists (
          select from delegation d
          where d.partnership_id = partnership and d.organization_id = ${WRITES_FOR} and d.substitute_id = ${ACCOUNT}
            and ${TODAY} between d."from" and d."until"
        ), false)
      $$`);
    this.granted('works_for_principal(uuid)');
    this.granted('may_approve(uuid)');
  }

  /** All that a version says, its facts in order, as one canonical text. */
  private contentHash(): void {
    this.addSql(`
      create function position_content_hash(version uuid) returns text language sql stable set search_path = public as $$
        select encode(sha256(convert_to((to_jsonb(v) - array['id', 'made_at', 'made_by_id'] || jsonb_build_object('facts', coalesce((
          select jsonb_agg(to_jsonb(f) - array['id', 'position_version_id'] order by f.number) from fact f where f.position_version_id = v.id
        ), '[]')))::text, 'UTF8')), 'hex')
        from position_version v where v.id = version
      $$`);
    this.granted('position_content_hash(uuid)');
  }

  /** What people may do with a position; what follows from versions and approvals is concluded by triggers. */
  private positions(): void {
    this.addSql(`
      create function next_position_code(partnership uuid) returns text language sql volatile security definer set search_path = public as $$
        select 'S' || extract(year from ${TODAY}) || '-' || lpad((1 + coalesce(max(substr(code, 7)::int), 0))::text, 2, '0')
        from position where partnership_id = partnership and code ~ ('^S' || extract(year from ${TODAY}) || '-\\d+$')
      $$`);
    this.granted('next_position_code(uuid)');
    this.addSql(`
      create function position_rules() returns trigger ${RULE} as $$
      begin
        if tg_op = 'INSERT' and new.code = '' then new.code := next_position_code(new.partnership_id); end if;
        if new.status in ('FOR_APPROVAL', 'UNDER_REVIEW') and tg_op = 'UPDATE' and new.status is distinct from old.status
          and old.status not in ('APPROVED_BY_ONE') then
          new.approval_requested_at := clock_timestamp();
        end if;
        if current_user <> 'samnod_user' then return new; end if;
        if not works_for_principal(new.partnership_id) then
          raise insufficient_privilege using message = 'positions are the principals'' own';
        end if;
        if tg_op = 'INSERT' then
          if new.status <> 'DRAFT' or new.current_number <> 1 or new.joint_since is not null or new.approval_requested_at is not null then
            raise insufficient_privilege using message = 'a position begins as a draft';
          end if;
          return new;
        end if;
        if (new.code, new.topic_id, new.owner_id, new.title, new.audience_id, new.valid_from, new.valid_until, new.current_number, new.joint_since, new.supersedes_id)
          is distinct from (old.code, old.topic_id, old.owner_id, old.title, old.audience_id, old.valid_from, old.valid_until, old.current_number, old.joint_since, old.supersedes_id)
          or new.reason is distinct from old.reason and new.status <> 'WITHDRAWN'
          or new.approval_requested_at is distinct from old.approval_requested_at and new.status = old.status
        then
          raise insufficient_privilege using message = 'what a position says stands in its versions';
        end if;
        if new.status <> old.status and (old.status, new.status) not in (
          ('DRAFT', 'CONSULTATION'), ('DRAFT', 'FOR_APPROVAL'), ('CONSULTATION', 'FOR_APPROVAL'), ('NOT_AGREED', 'FOR_APPROVAL'), ('JOINT', 'UNDER_REVIEW'),
          ('DRAFT', 'WITHDRAWN'), ('CONSULTATION', 'WITHDRAWN'), ('FOR_APPROVAL', 'WITHDRAWN'), ('APPROVED_BY_ONE', 'WITHDRAWN'),
          ('JOINT', 'WITHDRAWN'), ('UNDER_REVIEW', 'WITHDRAWN'), ('NOT_AGREED', 'WITHDRAWN')
        ) then
          raise insufficient_privilege using message = 'a position does not go that way by hand';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger position_rules before insert or update on position for each row execute function position_rules()',
    );
    this.addSql(`
      create function position_opens() returns trigger ${CONCLUSION} as $$
      begin
        update position set visibility_level = 'PARTNERSHIP' where id = new.id and visibility_level in ('PRINCIPALS', 'PARTIES');
        return null;
      end $$`);
    this.addSql(`
      create trigger position_opens after update of status on position for each row
      when (new.status in ('CONSULTATION', 'JOINT') and old.status <> new.status) execute function position_opens()`);
  }

  /** At most one joint position per topic, authority and time. */
  private oneJointPosition(): void {
    this.addSql('create extension if not exists btree_gist');
    this.addSql(`
      alter table position add constraint position_one_joint exclude using gist (
        partnership_id with =, topic_id with =, (coalesce(audience_id, '00000000-0000-0000-0000-000000000000')) with =,
        daterange(valid_from, valid_until, '[]') with &&
      ) where (status in ('JOINT', 'UNDER_REVIEW'))`);
  }

  /** An edit is the next version: the position is a draft again, in the words of that version. */
  private versions(): void {
    this.addSql(`
      create function position_version_rules() returns trigger ${RULE} as $$
      declare whole "position";
      begin
        if current_user <> 'samnod_user' then return new; end if;
        select * into whole from position where id = new.position_id for update;
        new.made_at := clock_timestamp();
        if new.made_by_id is distinct from ${ACCOUNT} or whole.status in ('REPLACED', 'WITHDRAWN')
          or new.number <> (case when exists (select from position_version v where v.position_id = whole.id) then whole.current_number + 1 else 1 end)
        then
          raise insufficient_privilege using message = 'an edit makes the next version of a position that lives';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger position_version_rules before insert on position_version for each row execute function position_version_rules()`);
    this.addSql(`
      create function position_version_stands() returns trigger ${CONCLUSION} as $$
      begin
        update position set title = new.title, audience_id = new.audience_id, valid_from = new.valid_from, valid_until = new.valid_until
        where id = new.position_id and current_number <= new.number;
        if ${ACCOUNT} is null or new.number = 1 then return null; end if;
        update position set current_number = new.number, status = 'DRAFT', approval_requested_at = null, joint_since = null, reason = null,
          version = version + 1
        where id = new.position_id;
        return null;
      end $$`);
    this.addSql(`
      create trigger position_version_stands_now after insert on position_version for each row execute function position_version_stands()`);
    this.addSql(`
      create function fact_rules() returns trigger ${RULE} as $$
      begin
        if current_user <> 'samnod_user' then return new; end if;
        if not exists (
          select from position_version v
          where v.id = new.position_version_id and v.position_id = new.position_id and v.xmin = pg_current_xact_id()::xid
        ) then
          raise insufficient_privilege using message = 'facts are written together with the version they belong to';
        end if;
        return new;
      end $$`);
    this.addSql('create trigger fact_rules before insert on fact for each row execute function fact_rules()');
  }

  private comments(): void {
    this.addSql(`
      create function position_comment_rules() returns trigger ${RULE} as $$
      declare whole "position";
      begin
        if current_user <> 'samnod_user' then return new; end if;
        select * into whole from position where id = new.position_id;
        new.made_at := clock_timestamp();
        if whole.status is distinct from 'CONSULTATION' or new.number <> whole.current_number
          or new.account_id is distinct from ${ACCOUNT} or new.organization_id is distinct from ${WRITES_FOR}
        then
          raise insufficient_privilege using message = 'people comment in their own name, while a position is out for comment';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger position_comment_rules before insert on position_comment for each row execute function position_comment_rules()`);
  }

  /** Each principal by its own decider or substitute, to the version that stands, when it is asked. Nobody approves for both. */
  private approvals(): void {
    this.addSql(`
      create function approval_rules() returns trigger ${RULE} as $$
      declare whole "position";
      begin
        new.content_hash := (
          select position_content_hash(v.id) from position_version v where v.position_id = new.position_id and v.number = new.number
        );
        if current_user <> 'samnod_user' then return new; end if;
        select * into whole from position where id = new.position_id for update;
        new.decided_at := clock_timestamp();
        new.is_by_substitute := ${ROLE} is distinct from 'DECIDER';
        if not may_approve(whole.partnership_id) or new.organization_id is distinct from ${WRITES_FOR} or new.account_id is distinct from ${ACCOUNT} then
          raise insufficient_privilege using message = 'a principal approves by its own decider or substitute';
        end if;
        if new.number <> whole.current_number or whole.status not in ('FOR_APPROVAL', 'APPROVED_BY_ONE', 'UNDER_REVIEW') then
          raise insufficient_privilege using message = 'only the version that stands is approved, when both are asked';
        end if;
        if exists (
          select from approval a where a.position_id = new.position_id and a.account_id = new.account_id and a.organization_id <> new.organization_id
        ) then
          raise insufficient_privilege using message = 'nobody approves for both principals';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger approval_rules before insert on approval for each row execute function approval_rules()',
    );
  }

  /** Principals whose last word, since both were asked, is a yes to the words that stand. */
  private conclusions(): void {
    this.addSql(`
      create function principals_agreed(asked "position") returns boolean language sql stable set search_path = public as $$
        select count(*) >= 2 and bool_and(coalesce(last.verdict = 'APPROVED' and last.number = asked.current_number
          and last.decided_at >= asked.approval_requested_at, false)) and count(distinct last.content_hash) = 1 and count(distinct last.account_id) = count(*)
        from membership m left join lateral (
          select * from approval a where a.position_id = asked.id and a.organization_id = m.organization_id order by a.decided_at desc, a.id desc limit 1
        ) last on true
        where m.partnership_id = asked.partnership_id and m.is_principal
      $$`);
    this.granted('principals_agreed("position")');
    this.addSql(`
      create function approval_concludes() returns trigger ${CONCLUSION} as $$
      declare whole "position";
      begin
        if ${ACCOUNT} is null then return null; end if;
        select * into whole from position where id = new.position_id for update;
        if new.verdict = 'DECLINED' then
          update position set status = 'NOT_AGREED', reason = new.reason, joint_since = null, version = version + 1 where id = whole.id;
        elsif new.verdict = 'RETRACTED' then
          update position set status = 'FOR_APPROVAL', version = version + 1 where id = whole.id;
        elsif principals_agreed(whole) then
          update position set status = 'REPLACED', version = version + 1
          where id = whole.supersedes_id and status in ('JOINT', 'UNDER_REVIEW');
          update position set status = 'JOINT', joint_since = clock_timestamp(), version = version + 1 where id = whole.id;
        else
          update position set status = case status when 'FOR_APPROVAL' then 'APPROVED_BY_ONE' else status end, version = version + 1 where id = whole.id;
        end if;
        return null;
      end $$`);
    this.addSql(
      'create trigger approval_concludes after insert on approval for each row execute function approval_concludes()',
    );
  }

  private granted(name: string): void {
    this.addSql(`revoke execute on function ${name} from public`);
    this.addSql(`grant execute on function ${name} to samnod_user`);
  }
}
