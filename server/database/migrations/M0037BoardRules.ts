import { Migration } from '@mikro-orm/migrations';

/** What the board gave stands, no directive is forgotten, and what is handed in never changes. */
export class M0037BoardRules extends Migration {
  override up(): void {
    const records = ['board_meeting', 'directive', 'viewpoint', 'board_report'];
    this.addSql(`grant select, insert, update, delete on ${records.join(', ')} to samnod_user`);
    this.addSql('grant select, insert, update, delete on report_section, report_mention to samnod_user');
    this.addSql('grant select, insert on board_paragraph to samnod_user');
    this.directives();
    this.hash();
    this.submission();
    for (const table of records) {
      this.addSql(`select keep_change_log('${table}')`);
      this.addSql(`select guard_records_of('${table}')`);
    }
    this.addSql(`select keep_change_log('board_paragraph', 'board_meeting_id')`);
    this.addSql(`select keep_change_log('report_section', 'board_report_id')`);
    this.addSql(`select keep_change_log('report_mention', 'board_report_id')`);
  }

  /** The words of the board do not change, and no directive goes away by being deleted. */
  private directives(): void {
    this.addSql(`
      create function directive_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user <> 'samnod_user' then return coalesce(new, old); end if;
        if tg_op = 'DELETE' then raise insufficient_privilege using message = 'a directive is carried out or returned, never deleted'; end if;
        if (new.board_meeting_id, new.paragraph, new.text, new.due_on) is distinct from (old.board_meeting_id, old.paragraph, old.text, old.due_on)
          or (old.status in ('CARRIED_OUT', 'RETURNED') and new.status is distinct from old.status)
        then
          raise insufficient_privilege using message = 'what the board gave stands';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger directive_stands before update or delete on directive for each row execute function directive_stands()',
    );
    this.addSql(`
      create function viewpoint_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user <> 'samnod_user' then return coalesce(new, old); end if;
        if tg_op = 'DELETE' or (new.board_meeting_id, new.paragraph, new.text) is distinct from (old.board_meeting_id, old.paragraph, old.text)
          or old.answer is not null and new.answer is distinct from old.answer
        then
          raise insufficient_privilege using message = 'what the board said, and what was answered, stands';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger viewpoint_stands before update or delete on viewpoint for each row execute function viewpoint_stands()',
    );
  }

  private hash(): void {
    this.addSql(`
      create function board_report_hash(report uuid) returns text language sql stable set search_path = public as $$
        select encode(sha256(convert_to(jsonb_build_object(
          'title', r.title, 'from', r."from", 'until', r.until, 'figures', r.frozen_figures,
          'sections', (select jsonb_agg(jsonb_build_array(s.place, s.heading, s.text) order by s.place) from report_section s where s.board_report_id = r.id),
          'mentions', (select jsonb_agg(jsonb_build_array(m.directive_id, m.text) order by m.directive_id) from report_mention m where m.board_report_id = r.id)
        )::text, 'UTF8')), 'hex')
        from board_report r where r.id = report
      $$`);
    this.addSql('revoke execute on function board_report_hash(uuid) from public');
    this.addSql('grant execute on function board_report_hash(uuid) to samnod_user');
  }

  /** Runs with rights of its own: a directive that who hands in may not see is not forgotten either. */
  private submission(): void {
    this.addSql(`
      create function submit_board_report() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if old.status = 'SUBMITTED' then
          if tg_op = 'DELETE' or (new.title, new."from", new.until, new.status, new.frozen_figures, new.submitted_at)
            is distinct from (old.title, old."from", old.until, old.status, old.frozen_figures, old.submitted_at)
            or old.sha256 is not null and new.sha256 is distinct from old.sha256
          then
            raise insufficient_privilege using message = 'a report that is handed in stands';
          end if;
        elsif tg_op = 'UPDATE' and new.status = 'SUBMITTED' then
          if new.frozen_figures is null or new.submitted_at is null or new.sha256 is not null then
            raise insufficient_privilege using message = 'what is handed in has its figures, and gets its hash from the database';
          end if;
          if exists (
            select from directive d where d.partnership_id = new.partnership_id and d.status in ('RECEIVED', 'CONFIRMED', 'IN_PROGRESS')
              and not exists (select from report_mention m where m.board_report_id = new.id and m.directive_id = d.id)
          ) then
            raise insufficient_privilege using message = 'an open directive is not mentioned';
          end if;
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql('revoke execute on function submit_board_report from public');
    this.addSql(
      'create trigger submit_board_report before update or delete on board_report for each row execute function submit_board_report()',
    );
    this.addSql(`
      create function seal_board_report() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        update board_report set sha256 = board_report_hash(new.id) where id = new.id;
        return null;
      end $$`);
    this.addSql('revoke execute on function seal_board_report from public');
    this.addSql(`
      create trigger zz_seal_board_report after update on board_report for each row
      when (old.status = 'DRAFT' and new.status = 'SUBMITTED') execute function seal_board_report()`);
    this.addSql(`
      create function part_of_report_stands() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if exists (select from board_report r where r.status = 'SUBMITTED'
          and r.id in (case when tg_op <> 'INSERT' then old.board_report_id end, case when tg_op <> 'DELETE' then new.board_report_id end))
        then
          raise insufficient_privilege using message = 'a report that is handed in stands';
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql('revoke execute on function part_of_report_stands from public');
    for (const part of ['report_section', 'report_mention'])
      this.addSql(
        `create trigger ${part}_stands before insert or update or delete on ${part} for each row execute function part_of_report_stands()`,
      );
  }
}
