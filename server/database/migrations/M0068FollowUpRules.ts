import { Migration } from '@mikro-orm/migrations';

/** What was judged of a municipality stands, and a follow-up that is handed in; the municipality may read what is said of it. */
export class M0068FollowUpRules extends Migration {
  override up(): void {
    this.addSql('grant select, insert, update on municipality_phase to samnod_user');
    this.addSql('grant select, insert, update, delete on follow_up, follow_up_section, board_seat to samnod_user');
    this.addSql('grant select, insert, update on board_attendance to samnod_user');
    for (const table of ['municipality_phase', 'follow_up', 'board_seat']) {
      this.addSql(`select keep_change_log('${table}')`);
      this.addSql(`select guard_records_of('${table}')`);
    }
    this.addSql(`select keep_change_log('follow_up_section', 'follow_up_id')`);
    this.addSql(`select keep_change_log('board_attendance', 'board_meeting_id')`);
    this.phases();
    this.seats();
    this.followUps();
  }

  private phases(): void {
    this.addSql(`
      create function municipality_phase_rules() returns trigger language plpgsql set search_path = public as $$
      begin
        new.party_ids := array[new.municipality_id];
        if tg_op = 'UPDATE' and current_user = 'samnod_user'
          and (new.municipality_id, new.phase, new.since, new.evidence) is distinct from (old.municipality_id, old.phase, old.since, old.evidence)
        then
          raise insufficient_privilege using message = 'what was judged of a municipality stands';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger municipality_phase_rules before insert or update on municipality_phase for each row execute function municipality_phase_rules()',
    );
  }

  private seats(): void {
    this.addSql(`
      create function board_seat_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user'
          and (new.contact_id, new.organization_id, new.role, new."from") is distinct from (old.contact_id, old.organization_id, old.role, old."from")
        then
          raise insufficient_privilege using message = 'who sits for whom stands: another gets a seat of their own';
        end if;
        return new;
      end $$`);
    this.addSql(
      'create trigger board_seat_stands before update on board_seat for each row execute function board_seat_stands()',
    );
  }

  private followUps(): void {
    this.addSql(`
      create function follow_up_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and old.handed_in_on is not null and (tg_op = 'DELETE'
          or (new.kind, new.year, new.handed_in_on, new.frozen_figures) is distinct from (old.kind, old.year, old.handed_in_on, old.frozen_figures))
        then
          raise insufficient_privilege using message = 'a follow-up that is handed in stands';
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql(
      'create trigger follow_up_stands before update or delete on follow_up for each row execute function follow_up_stands()',
    );
    this.addSql(`
      create function follow_up_section_stands() returns trigger language plpgsql security definer set search_path = public as $$
      begin
        if exists (select from follow_up f where f.handed_in_on is not null
          and f.id in (case when tg_op <> 'INSERT' then old.follow_up_id end, case when tg_op <> 'DELETE' then new.follow_up_id end))
        then
          raise insufficient_privilege using message = 'a follow-up that is handed in stands';
        end if;
        return coalesce(new, old);
      end $$`);
    this.addSql('revoke execute on function follow_up_section_stands from public');
    this.addSql(
      'create trigger follow_up_section_stands before insert or update or delete on follow_up_section for each row execute function follow_up_section_stands()',
    );
  }
}
