import { Migration } from '@mikro-orm/migrations';

const ACCOUNT = `nullif(current_setting('samnod.account', true), '')::uuid`;
const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;

const RULE = 'language plpgsql set search_path = public set enable_seqscan = off';
const CONCLUSION = 'language plpgsql security definer set search_path = public set enable_seqscan = off';

/** Bookkeeping of a row, and who may see it: what a letter says is the rest. */
const BESIDE_CONTENT = `array['version', 'visibility_level', 'party_ids', 'secrecy_reader_ids', 'secrecy_ground', 'other_informed_on']`;

/**
 * What goes to authorities. A joint letter is sent only when a decider of each principal approved these very words and no
 * objection that blocks it is open; what was sent or received never changes.
 */
export class M0023LetterRules extends Migration {
  override up(): void {
    this.rights();
    this.principalsOwn();
    this.contentHash();
    this.letters();
    this.parts();
    this.approvals();
    this.findings();
    this.addSql(`select guard_records_of('correspondence'), guard_records_of('letter')`);
    this
      .addSql(`select keep_change_log('correspondence'), keep_change_log('letter'), keep_change_log('diary_reference', 'correspondence_id'),
      keep_change_log('deadline', 'correspondence_id'), keep_change_log('citation', 'letter_id'), keep_change_log('letter_section', 'letter_id'),
      keep_change_log('letter_approval', 'letter_id'), keep_change_log('finding', 'letter_id'), keep_change_log('finding_answer', 'letter_id')`);
  }

  private rights(): void {
    this.addSql(
      'grant select, insert, update on correspondence, letter, diary_reference, deadline, finding to samnod_user',
    );
    this.addSql('grant select, insert, delete on citation, letter_section to samnod_user');
    this.addSql('grant select, insert on letter_approval, finding_answer to samnod_user');
    for (const table of ['letter_approval', 'finding_answer']) {
      this.addSql(`
        create trigger ${table}_stands before update or delete on ${table} for each row execute function refuse_revision()`);
    }
  }

  /** Cases and letters are written by those who work for a principal; a diary number by the principal whose diary it is. */
  private principalsOwn(): void {
    this.addSql(`
      create function of_principals() returns trigger ${RULE} as $$
      begin
        if current_user = 'samnod_user' and not works_for_principal(new.partnership_id) then
          raise insufficient_privilege using message = 'letters to authorities are the principals'' own';
        end if;
        return new;
      end $$`);
    for (const table of ['correspondence', 'letter']) {
      this.addSql(
        `create trigger ${table}_of_principals before insert or update on ${table} for each row execute function of_principals()`,
      );
    }
    this.addSql(`
      create function diary_reference_rules() returns trigger ${RULE} as $$
      begin
        if current_user <> 'samnod_user' then return new; end if;
        if (new.correspondence_id, new.organization_id) is distinct from (old.correspondence_id, old.organization_id)
          or new.organization_id is distinct from ${WRITES_FOR} then
          raise insufficient_privilege using message = 'a diary number is its own principal''s';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger diary_reference_rules before update on diary_reference for each row execute function diary_reference_rules()',
    );
  }

  /** All that a letter says to the authority, as one canonical text. */
  private contentHash(): void {
    this.addSql(`
      create function letter_content_hash(asked letter) returns text language sql stable set search_path = public as $$
        select encode(sha256(convert_to(jsonb_build_object(
          'correspondence', asked.correspondence_id, 'direction', asked.direction, 'subject', asked.subject, 'body', asked.body,
          'datedOn', asked.dated_on, 'isJoint', asked.is_joint, 'sender', asked.sender_id, 'signatories', asked.signatories,
          'about', asked.about_id, 'tie', asked.tie,
          'citations', coalesce((select jsonb_agg(c.position_version_id order by c.position_version_id) from citation c where c.letter_id = asked.id), '[]'),
          'sections', coalesce((select jsonb_agg(jsonb_build_array(s.section, s.stance) order by s.section) from letter_section s where s.letter_id = asked.id), '[]')
        )::text, 'UTF8')), 'hex')
      $$`);
    this.addSql(`
      create function letter_words(letter uuid) returns text language sql stable set search_path = public as $$
        select letter_content_hash(l) from letter l where l.id = letter
      $$`);
    this.addSql(`
      create function principals_sign(asked letter, words text) returns boolean language sql stable set search_path = public as $$
        select count(*) >= 2 and bool_and(coalesce(last.verdict = 'APPROVED' and last.content_hash = words, false))
          and count(distinct last.account_id) = count(*)
        from membership m left join lateral (
          select * from letter_approval a where a.letter_id = asked.id and a.organization_id = m.organization_id order by a.decided_at desc, a.id desc limit 1
        ) last on true
        where m.partnership_id = asked.partnership_id and m.is_principal
      $$`);
    for (const name of ['letter_content_hash(letter)', 'letter_words(uuid)', 'principals_sign(letter, text)'])
      this.granted(name);
  }

  private letters(): void {
    this.addSql(`
      create function letter_rules() returns trigger ${RULE} as $$
      declare words text;
      begin
        if tg_op = 'UPDATE' and old.status in ('SENT', 'RECEIVED') then
          if to_jsonb(old) - ${BESIDE_CONTENT} = to_jsonb(new) - ${BESIDE_CONTENT} then return new; end if;
          raise exception 'A letter that was sent or received never changes.' using errcode = 'restrict_violation';
        end if;
        if new.status not in ('SENT', 'RECEIVED') then
          new.content_hash := null;
          new.frozen_at := null;
          return new;
        end if;
        words := letter_content_hash(new);
        new.content_hash := words;
        if current_user <> 'samnod_user' then return new; end if;
        if new.direction <> (case new.status when 'SENT' then 'OUT' else 'IN' end) then
          raise insufficient_privilege using message = 'what goes out is sent, what comes in is received';
        end if;
        if new.status = 'RECEIVED' then return new; end if;
        new.frozen_at := clock_timestamp();
        if tg_op = 'INSERT' then
          raise insufficient_privilege using message = 'a letter is written before it is sent';
        end if;
        if new.is_joint and not principals_sign(new, words) then
          raise insufficient_privilege using message = 'a joint letter is sent with the approval of both principals to these very words';
        end if;
        if new.is_joint and (new.checked_hash is distinct from words
          or exists (select from finding f where f.letter_id = new.id and f.status = 'OPEN' and f.severity = 'BLOCKING')) then
          raise insufficient_privilege using message = 'a joint letter is sent when it is checked and nothing blocks it';
        end if;
        if not new.is_joint and new.sender_id is distinct from ${WRITES_FOR} then
          raise insufficient_privilege using message = 'a principal sends its own letters';
        end if;
        if exists (
          select from diary_reference d where d.correspondence_id = new.correspondence_id and d.status = 'MISSING'
            and (new.is_joint or d.organization_id = new.sender_id)
        ) then
          raise insufficient_privilege using message = 'a letter is sent when its diary number is at least asked for';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger letter_rules before insert or update on letter for each row execute function letter_rules()',
    );
    this.addSql(`
      create function letter_opens() returns trigger ${CONCLUSION} as $$
      begin
        update letter set visibility_level = 'PARTNERSHIP' where id = new.id and visibility_level in ('PRINCIPALS', 'PARTIES');
        return null;
      end $$`);
    this.addSql(`
      create trigger letter_opens after update of status on letter for each row
      when (new.status = 'SENT' and old.status <> 'SENT') execute function letter_opens()`);
  }

  /** What a letter cites and says of sections is a part of its words, and frozen with them. */
  private parts(): void {
    this.addSql(`
      create function letter_part_rules() returns trigger ${RULE} as $$
      declare whole letter;
      begin
        if current_user <> 'samnod_user' then return coalesce(new, old); end if;
        select * into whole from letter where id = coalesce(new.letter_id, old.letter_id) for update;
        if whole.status in ('SENT', 'RECEIVED') then
          raise insufficient_privilege using message = 'a letter that was sent or received never changes';
        end if;
        return coalesce(new, old);
      end $$`);
    for (const table of ['citation', 'letter_section']) {
      this.addSql(
        `create trigger ${table}_rules before insert or delete on ${table} for each row execute function letter_part_rules()`,
      );
    }
  }

  /** Each principal by its own decider or substitute, to the words that stand. Nobody approves for both. */
  private approvals(): void {
    this.addSql(`
      create function letter_approval_rules() returns trigger ${RULE} as $$
      declare whole letter;
      begin
        select * into whole from letter where id = new.letter_id;
        new.content_hash := letter_content_hash(whole);
        if current_user <> 'samnod_user' then return new; end if;
        select * into whole from letter where id = new.letter_id for update;
        new.decided_at := clock_timestamp();
        if not may_approve(whole.partnership_id) or new.organization_id is distinct from ${WRITES_FOR} or new.account_id is distinct from ${ACCOUNT}
          or whole.status is distinct from 'FOR_APPROVAL' then
          raise insufficient_privilege using message = 'a principal approves by its own decider or substitute, when it is asked';
        end if;
        if exists (
          select from letter_approval a where a.letter_id = new.letter_id and a.account_id = new.account_id and a.organization_id <> new.organization_id
        ) then
          raise insufficient_privilege using message = 'nobody approves for both principals';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger letter_approval_rules before insert on letter_approval for each row execute function letter_approval_rules()',
    );
  }

  /** A finding is fixed when the check finds it no more, accepted when both principals let it stand, or mistaken when one says why. */
  private findings(): void {
    this.addSql(`
      create function finding_rules() returns trigger ${RULE} as $$
      begin
        if current_user <> 'samnod_user' then return new; end if;
        if tg_op = 'UPDATE' and (new.letter_id, new.key, new.found_at) is distinct from (old.letter_id, old.key, old.found_at)
          or new.status in ('ACCEPTED', 'FALSE_ALARM') and (tg_op = 'INSERT' or old.status <> new.status) then
          raise insufficient_privilege using message = 'a finding is answered, with a reason';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger finding_rules before insert or update on finding for each row execute function finding_rules()',
    );
    this.addSql(`
      create function finding_answer_rules() returns trigger ${RULE} as $$
      declare whole letter;
      begin
        if current_user <> 'samnod_user' then return new; end if;
        select l.* into whole from letter l join finding f on f.letter_id = l.id where f.id = new.finding_id and l.id = new.letter_id;
        new.answered_at := clock_timestamp();
        if not works_for_principal(whole.partnership_id) or new.organization_id is distinct from ${WRITES_FOR} or new.account_id is distinct from ${ACCOUNT} then
          raise insufficient_privilege using message = 'a principal answers a finding for itself';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger finding_answer_rules before insert on finding_answer for each row execute function finding_answer_rules()',
    );
    this.addSql(`
      create function finding_answer_concludes() returns trigger ${CONCLUSION} as $$
      begin
        perform from letter where id = new.letter_id for update;
        update finding f set status = 'FALSE_ALARM' where f.id = new.finding_id and new.answer = 'FALSE_ALARM';
        update finding f set status = 'ACCEPTED'
        where f.id = new.finding_id and new.answer = 'ACCEPT' and f.status = 'OPEN' and not exists (
          select from membership m join letter l on l.id = new.letter_id
          where m.partnership_id = l.partnership_id and m.is_principal and not exists (
            select from finding_answer a where a.finding_id = f.id and a.organization_id = m.organization_id and a.answer = 'ACCEPT'
          )
        );
        return null;
      end $$`);
    this.addSql(
      'create trigger finding_answer_concludes after insert on finding_answer for each row execute function finding_answer_concludes()',
    );
  }

  private granted(name: string): void {
    this.addSql(`revoke execute on function ${name} from public`);
    this.addSql(`grant execute on function ${name} to samnod_user`);
  }
}
