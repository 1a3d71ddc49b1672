import { Migration } from '@mikro-orm/migrations';

const WRITES_FOR = `nullif(current_setting('samnod.writes_for', true), '')::uuid`;
const PRINCIPAL_OF = `string_to_array(nullif(current_setting('samnod.principal_of', true), ''), ',')::uuid[]`;

/** Those who are called see a meeting of its parties, and answer for themselves alone; points of minutes become commitments. */
export class M0091MeetingRules extends Migration {
  override up(): void {
    this.addSql('grant select, insert, update, delete on meeting, meeting_invitation to samnod_user');
    this.parties();
    this.answers();
    this.points();
    this.addSql(`select keep_change_log('meeting')`);
    this.addSql(`select guard_records_of('meeting')`);
    this.addSql(`select keep_change_log('meeting_invitation', 'meeting_id')`);
  }

  private parties(): void {
    this.addSql(`
      create function meeting_invitation_parties() returns trigger language plpgsql security definer set search_path = public set enable_seqscan = off as $$
      begin
        update meeting whole set party_ids = parties.ids
        from (
          select touched.meeting_id as whole_id,
                 coalesce(array_agg(distinct part.organization_id order by part.organization_id)
                            filter (where part.organization_id is not null), '{}') as ids
          from (select distinct meeting_id from touched) touched
          left join meeting_invitation part on part.meeting_id = touched.meeting_id
          group by touched.meeting_id
        ) parties
        where whole.id = parties.whole_id and whole.party_ids is distinct from parties.ids;
        return null;
      end $$`);
    for (const [event, rows] of [
      ['insert', 'new'],
      ['delete', 'old'],
    ] as const) {
      this.addSql(`
        create trigger meeting_invitation_parties_${event} after ${event} on meeting_invitation
        referencing ${rows} table as touched for each statement execute function meeting_invitation_parties()`);
    }
  }

  /** Whoever is called says whether somebody comes, and no more. */
  private answers(): void {
    this.addSql(`
      create function meeting_invitation_by_the_called() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user'
          and ((new.meeting_id, new.organization_id) is distinct from (old.meeting_id, old.organization_id)
            or (new.contact_id, new.called_at, new.attendance) is distinct from (old.contact_id, old.called_at, old.attendance)
              and not exists (select from meeting m where m.id = old.meeting_id
                and coalesce(m.recorded_by_organization_id = ${WRITES_FOR}
                  or (${WRITES_FOR} is not null and m.partnership_id = any(${PRINCIPAL_OF})), false)))
        then
          raise insufficient_privilege using message = 'who is called says whether somebody comes, and no more';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger meeting_invitation_by_the_called before update on meeting_invitation
      for each row execute function meeting_invitation_by_the_called()`);
  }

  private points(): void {
    this.addSql('alter table "commitment" add column "minutes_point_id" uuid null');
    this.addSql(
      'alter table "commitment" add constraint "commitment_minutes_point_id_unique" unique ("minutes_point_id")',
    );
    this.addSql(
      'alter table "commitment" add constraint "commitment_minutes_point_id_foreign" foreign key ("minutes_point_id") references "minutes_point" ("id") on delete set null',
    );
    this.addSql(
      'create policy "commitment_minutes_point_id_seen" on "commitment" as restrictive to "samnod_user" using (true) with check ((("commitment".minutes_point_id is null or exists (select 1 from "minutes_point" seen where seen.id = "commitment".minutes_point_id))))',
    );
    this.addSql(`
      create function commitment_origin_stands() returns trigger language plpgsql set search_path = public as $$
      begin
        if current_user = 'samnod_user' and new.minutes_point_id is distinct from old.minutes_point_id then
          raise insufficient_privilege using message = 'what a commitment was made of stands';
        end if;
        return new;
      end $$`);
    this.addSql(`
      create trigger commitment_origin_stands before update of minutes_point_id on commitment
      for each row execute function commitment_origin_stands()`);
    this.addSql(`select keep_change_log('commitment')`);
  }
}
