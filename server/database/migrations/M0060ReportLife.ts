import { Migration } from '@mikro-orm/migrations';

/**
 * What becomes of a report after it was handed in: the board deals with it at a meeting, approves it or sends it back with
 * viewpoints that must be answered, and a new report replaces it. What was handed in stays as it was.
 */
export class M0060ReportLife extends Migration {
  override up(): void {
    this.columns();
    this.policies();
    this.hash();
    this.submission();
    this.viewpoints();
  }

  private columns(): void {
    this.addSql(`
      alter table board_report add column treated_at_id uuid null, add column treated_paragraph int null, add column treated_on date null,
        add column replaces_id uuid null, add column compared_with_id uuid null, add column frozen_clauses jsonb null`);
    this.addSql('alter table board_report drop constraint board_report_status_check');
    this.addSql(
      `alter table board_report add constraint board_report_status_check check (status in ('DRAFT', 'SUBMITTED', 'TREATED', 'APPROVED', 'SENT_BACK'))`,
    );
    this.addSql(`
      alter table board_report add constraint board_report_treated_somewhere check ((status in ('TREATED', 'APPROVED', 'SENT_BACK')) =
        (treated_at_id is not null and treated_paragraph is not null and treated_on is not null))`);
    for (const [column, parent] of [
      ['treated_at_id', 'board_meeting'],
      ['replaces_id', 'board_report'],
      ['compared_with_id', 'board_report'],
    ])
      this.addSql(
        `alter table board_report add constraint board_report_${column}_foreign foreign key (${column}) references ${parent} (id) on delete no action`,
      );
    this.addSql('alter table board_report add constraint board_report_replaces_id_unique unique (replaces_id)');
    this.addSql('create index board_report_treated_at_id_index on board_report (treated_at_id)');
    this.addSql('create index board_report_compared_with_id_index on board_report (compared_with_id)');
    this.addSql('alter table report_section add column chapter text null');
    this.addSql(
      `alter table report_section add constraint report_section_chapter_check check (chapter in ('DIRECTIVES', 'CLAUSES', 'DIALOGUE', 'COMMITMENTS', 'AUTHORITIES', 'OBSTACLES', 'FUNDING', 'DECISIONS'))`,
    );
    this.addSql('alter table report_mention add column version int not null default 1');
    this.addSql('alter table viewpoint add column board_report_id uuid null, add column due_on date null');
    this.addSql(
      'alter table viewpoint add constraint viewpoint_board_report_id_foreign foreign key (board_report_id) references board_report (id) on delete no action',
    );
    this.addSql('create index viewpoint_board_report_id_index on viewpoint (board_report_id)');
    this.addSql('create index viewpoint_due_on_index on viewpoint (due_on)');
    this.addSql(`create index viewpoint_due_on_or_never on viewpoint (coalesce(due_on, 'infinity'::date), id)`);
    this.addSql('alter table directive drop constraint directive_status_check');
    this.addSql(
      `alter table directive add constraint directive_status_check check (status in ('RECEIVED', 'CONFIRMED', 'IN_PROGRESS', 'DONE', 'CARRIED_OUT', 'RETURNED'))`,
    );
  }

  /** Every reference is to something that whoever writes it sees. */
  private policies(): void {
    this.addSql('drop policy "viewpoint_insert" on "viewpoint"');
    this.addSql(
      'create policy "viewpoint_insert" on "viewpoint" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("viewpoint".board_meeting_id is null or exists (select 1 from "board_meeting" seen where seen.id = "viewpoint".board_meeting_id))) and (("viewpoint".board_report_id is null or exists (select 1 from "board_report" seen where seen.id = "viewpoint".board_report_id))))',
    );
    this.addSql('drop policy "viewpoint_update" on "viewpoint"');
    this.addSql(
      "create policy \"viewpoint_update\" on \"viewpoint\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"viewpoint\".board_meeting_id is null or exists (select 1 from \"board_meeting\" seen where seen.id = \"viewpoint\".board_meeting_id))) and ((\"viewpoint\".board_report_id is null or exists (select 1 from \"board_report\" seen where seen.id = \"viewpoint\".board_report_id))))",
    );
    this.addSql('drop policy "board_report_insert" on "board_report"');
    this.addSql(
      'create policy "board_report_insert" on "board_report" for insert to "samnod_user" with check ((recorded_by_id = (select nullif(current_setting(\'samnod.account\', true), \'\')::uuid) and recorded_by_organization_id = (select nullif(current_setting(\'samnod.writes_for\', true), \'\')::uuid) and partnership_id = any(((select string_to_array(nullif(current_setting(\'samnod.member_of\', true), \'\'), \',\')::uuid[])::uuid[]))) and (("board_report".treated_at_id is null or exists (select 1 from "board_meeting" seen where seen.id = "board_report".treated_at_id))) and (("board_report".replaces_id is null or sees(\'board_report\', "board_report".replaces_id))) and (("board_report".compared_with_id is null or sees(\'board_report\', "board_report".compared_with_id))))',
    );
    this.addSql('drop policy "board_report_update" on "board_report"');
    this.addSql(
      "create policy \"board_report_update\" on \"board_report\" for update to \"samnod_user\" using (((secrecy_reader_ids is null or (select nullif(current_setting('samnod.account', true), '')::uuid) = any(secrecy_reader_ids)) and ((visibility_level = 'PUBLIC' and (select nullif(current_setting('samnod.account', true), '')::uuid) is not null) or recorded_by_organization_id = (select nullif(current_setting('samnod.acts_for', true), '')::uuid) or (visibility_level <> 'OWN_ORGANIZATION' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))) or (visibility_level in ('PARTIES', 'PARTNERSHIP') and (select nullif(current_setting('samnod.acts_for', true), '')::uuid) = any(party_ids)) or (visibility_level = 'PARTNERSHIP' and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.member_of', true), ''), ',')::uuid[])::uuid[]))))) and ((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[])))))) with check (((recorded_by_organization_id = (select nullif(current_setting('samnod.writes_for', true), '')::uuid) or ((select nullif(current_setting('samnod.writes_for', true), '')::uuid) is not null and partnership_id = any(((select string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[])::uuid[]))))) and ((\"board_report\".treated_at_id is null or exists (select 1 from \"board_meeting\" seen where seen.id = \"board_report\".treated_at_id))) and ((\"board_report\".replaces_id is null or sees('board_report', \"board_report\".replaces_id))) and ((\"board_report\".compared_with_id is null or sees('board_report', \"board_report\".compared_with_id))))",
    );
  }

  private hash(): void {
    this.addSql(`
      create or replace function board_report_hash(report uuid) returns text language sql stable set search_path = public as $$
        select encode(sha256(convert_to((jsonb_build_object(
          'title', r.title, 'from', r."from", 'until', r.until, 'figures', r.frozen_figures,
          'sections', (select jsonb_agg(jsonb_build_array(s.place, s.heading, s.text) order by s.place) from report_section s where s.board_report_id = r.id),
          'mentions', (select jsonb_agg(jsonb_build_array(m.directive_id, m.text) order by m.directive_id) from report_mention m where m.board_report_id = r.id)
        ) || case when r.frozen_clauses is null then '{}' else jsonb_build_object('clauses', r.frozen_clauses) end
          || case when r.replaces_id is null then '{}' else jsonb_build_object('replaces', r.replaces_id) end
          || case when r.compared_with_id is null then '{}' else jsonb_build_object('comparedWith', r.compared_with_id) end
        )::text, 'UTF8')), 'hex')
        from board_report r where r.id = report
      $$`);
  }

  private submission(): void {
    this.addSql(`
      create or replace function submit_board_report() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if tg_op = 'INSERT' then
          if new.status <> 'DRAFT' then
            raise insufficient_privilege using message = 'a report begins as a draft';
          end if;
          if new.replaces_id is not null and not exists (
            select from board_report r where r.id = new.replaces_id and r.status = 'SENT_BACK' and r.partnership_id = new.partnership_id
          ) then
            raise insufficient_privilege using message = 'only a report that was sent back is replaced';
          end if;
        elsif old.status <> 'DRAFT' then
          if tg_op = 'DELETE'
            or (new.title, new."from", new.until, new.frozen_figures, new.frozen_clauses, new.submitted_at, new.replaces_id, new.compared_with_id)
              is distinct from (old.title, old."from", old.until, old.frozen_figures, old.frozen_clauses, old.submitted_at, old.replaces_id, old.compared_with_id)
            or old.sha256 is not null and new.sha256 is distinct from old.sha256
            or (new.status, new.treated_at_id, new.treated_paragraph, new.treated_on) is distinct from (old.status, old.treated_at_id, old.treated_paragraph, old.treated_on)
              and not (old.status in ('SUBMITTED', 'TREATED') and new.status in ('TREATED', 'APPROVED', 'SENT_BACK'))
          then
            raise insufficient_privilege using message = 'a report that is handed in stands';
          end if;
        elsif tg_op = 'UPDATE' and new.status <> 'DRAFT' then
          if new.status <> 'SUBMITTED' or new.frozen_figures is null or new.submitted_at is null or new.sha256 is not null then
            raise insufficient_privilege using message = 'what is handed in has its figures, and gets its hash from the database';
          end if;
          if exists (
            select from directive d where d.partnership_id = new.partnership_id and d.status not in ('CARRIED_OUT', 'RETURNED')
              and not exists (select from report_mention m where m.board_report_id = new.id and m.directive_id = d.id)
          ) then
            raise insufficient_privilege using message = 'an open directive is not mentioned';
          end if;
          if exists (select from viewpoint v where v.board_report_id = new.replaces_id and v.answer is null) then
            raise insufficient_privilege using message = 'what the report was sent back with is not answered';
          end if;
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql('drop trigger submit_board_report on board_report');
    this.addSql(
      'create trigger submit_board_report before insert or update or delete on board_report for each row execute function submit_board_report()',
    );
    this.addSql(`
      create or replace function part_of_report_stands() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if exists (select from board_report r where r.status <> 'DRAFT'
          and r.id in (case when tg_op <> 'INSERT' then old.board_report_id end, case when tg_op <> 'DELETE' then new.board_report_id end))
        then
          raise insufficient_privilege using message = 'a report that is handed in stands';
        end if;
        return coalesce(new, old);
      end $$`);
  }

  /** A report is sent back with viewpoints, and what the board said stands. */
  private viewpoints(): void {
    this.addSql(`
      create function sent_back_why() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if not exists (select from viewpoint v where v.board_report_id = new.id) then
          raise insufficient_privilege using message = 'a report is sent back with viewpoints';
        end if;
        return null;
      end $$`);
    this.addSql('revoke execute on function sent_back_why from public');
    this.addSql(`
      create constraint trigger sent_back_why after update on board_report deferrable initially deferred for each row
      when (new.status = 'SENT_BACK') execute function sent_back_why()`);
    this.addSql(`
      create or replace function viewpoint_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user <> 'samnod_user' then return coalesce(new, old); end if;
        if tg_op = 'DELETE'
          or (new.board_meeting_id, new.paragraph, new.text, new.board_report_id, new.due_on)
            is distinct from (old.board_meeting_id, old.paragraph, old.text, old.board_report_id, old.due_on)
          or old.answer is not null and new.answer is distinct from old.answer
        then
          raise insufficient_privilege using message = 'what the board said, and what was answered, stands';
        end if;
        return new;
      end $$`);
  }
}
